import type { CaseSummary } from '@sixstep/contract';
import { CodeTag } from '../../components/code-tag.tsx';

/** The name of a country with its ISO code. */
export const CountryName = ({
  country,
}: {
  country: Pick<CaseSummary['country'], 'name' | 'iso2'>;
}) => (
  <>
    {country.name} <CodeTag>{country.iso2}</CodeTag>
  </>
);
