import { getRouteApi } from '@tanstack/react-router';
import { CasePage } from '../features/cases/case-page.tsx';
import { caseTabs } from './case-tabs.ts';

const route = getRouteApi('/staff/cases/$number/{-$tab}');

/** The page of the case that the address names. */
export function CaseRoute() {
  const { number, tab } = route.useParams();
  return <CasePage key={number} number={number} tab={tab} tabs={caseTabs} />;
}
