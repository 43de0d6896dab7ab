import { MyCasesPage } from '../pipeline/my-cases-page.tsx';
import { usePerson } from '../session/person.tsx';
import { MyWeekPage } from './my-week-page.tsx';

/** Where somebody begins: whoever works on cases with the week, everybody else with what waits for the Center. */
export function HomePage() {
  const { role } = usePerson();
  const worksOnCases = ['director', 'programManager', 'programOfficer'].includes(role);
  return worksOnCases ? <MyWeekPage /> : <MyCasesPage />;
}
