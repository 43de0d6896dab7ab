import { t } from '@lingui/core/macro';
import { componentName } from '../cases/reference-words.ts';
import type { DraftFields } from './draft-fields.ts';
import { languageName } from '../../lib/language-name.ts';

/** The name of a field, at the field and in the summary of what was refused. */
export function fieldName(field: string, countryLanguage: string | null = null): string {
  const translation = countryLanguage && languageName(countryLanguage);
  switch (field) {
    case 'title':
      return t`Title`;
    case 'titleLocal':
      return translation ? t`Title in ${translation}` : t`Title in the country's language`;
    case 'summary':
      return t`Summary`;
    case 'language':
      return t`Language in which it is written`;
    case 'covered':
      return t`Is it part of the package?`;
    case 'exclusionReason':
      return t`Why it is left out`;
    case 'objective':
      return t`Objective`;
    case 'objectiveLocal':
      return translation ? t`Objective in ${translation}` : t`Objective in the country's language`;
    case 'kind':
      return t`Kind`;
    case 'deliverable':
      return t`Deliverable`;
    case 'acceptanceTest':
      return t`Acceptance test`;
    case 'startOn':
      return t`Begins on`;
    case 'endOn':
      return t`Ends on`;
    case 'providerKind':
      return t`Who leads`;
    case 'organizationCode':
      return t`Organization`;
    case 'providerName':
      return t`Name of who leads`;
    case 'name':
      return t`What is measured`;
    case 'unit':
      return t`Unit`;
    case 'baseline':
      return t`Baseline`;
    case 'baselineOn':
      return t`Baseline of`;
    case 'target':
      return t`Target`;
    case 'targetOn':
      return t`Target by`;
    case 'answer':
      return t`Answer`;
    case 'evidence':
      return t`Evidence`;
    case 'mitigationNote':
      return t`How the "no" is mitigated`;
    default:
      return field;
  }
}

/** Where a refused field stands, in words: `Tracking, activity 2: Title`. */
export function placeWords(path: string, fields: DraftFields): string {
  const { list, row, field } = partsOf(path);
  const name = fieldName(field);
  switch (list) {
    case 'components':
      return `${componentName(fields.components[row]?.component ?? '')}: ${name}`;
    case 'activities': {
      const { component, place } = placeIn(fields.activities, row);
      return t`${component}, activity ${place}: ${name}`;
    }
    case 'indicators': {
      const { component, place } = placeIn(fields.indicators, row);
      return t`${component}, indicator ${place}: ${name}`;
    }
    case 'integrity':
      return `${fields.integrity[row]?.item ?? ''}: ${name}`;
    default:
      return name;
  }
}

/** The sections that have to be open for a field to be seen. */
export function sectionsOf(path: string, fields: DraftFields): string[] {
  const { list, row } = partsOf(path);
  switch (list) {
    case 'components':
      return keysOf(fields.components[row]?.component);
    case 'activities':
      return keysOf(fields.activities[row]?.component, fields.activities[row]?.key);
    case 'indicators':
      return keysOf(fields.indicators[row]?.component);
    case 'integrity':
      return ['integrity'];
    default:
      return [];
  }
}

/** `activities.2.title`; a path of one part is a field of the package itself. */
function partsOf(path: string): { list: string | null; row: number; field: string } {
  const [first = '', row, field] = path.split('.');
  if (row === undefined) return { list: null, row: -1, field: first };
  // An id that the API does not know is said at the title of its activity.
  return { list: first, row: Number(row), field: !field || field === 'id' ? 'title' : field };
}

/** Which activity or indicator of its component a row is, counted from one. */
function placeIn(rows: readonly { readonly component: string }[], row: number) {
  const component = rows[row]?.component ?? '';
  const place = rows.slice(0, row + 1).filter((one) => one.component === component).length;
  return { component: componentName(component), place };
}

const keysOf = (...keys: (string | undefined)[]): string[] =>
  keys.filter((key) => key !== undefined);
