import { t } from '@lingui/core/macro';
import { stepDate, type StepDate } from '@sixstep/contract';
import { isState, type EventType } from '@sixstep/process';
import { reasonCodes } from '@sixstep/reference';
import { showDate, showMonth } from '../../lib/dates.ts';
import { stateWords, stepWords } from './process-words.ts';
import { componentName } from './reference-words.ts';

/** Ids say nothing to a reader, and the case says its country. */
export const isHidden = (name: string): boolean => name.endsWith('Id') || name === 'countryCode';

/** What a field of a record is called. */
export function nameWords(name: string): string {
  switch (name) {
    case 'versionMeant':
      return t`Version`;
    case 'reasonCode':
      return t`Reason`;
    case 'criterion':
      return t`Criterion`;
    case 'responseDate':
      return t`Response by`;
    case 'reviewDate':
      return t`Review on`;
    case 'dueDate':
      return t`Due on`;
    case 'until':
      return t`Until`;
    case 'kickOffDate':
      return t`Kick-off on`;
    case 'applyAgainOn':
      return t`May apply again from`;
    case 'recipients':
      return t`Put to`;
    case 'target':
      return t`Moved to`;
    case 'decision':
      return t`Decision`;
    case 'points':
      return t`Points`;
    case 'answers':
      return t`Answers`;
    case 'withheld':
      return t`Not consented to`;
    case 'letter':
      return t`Letter`;
    case 'acceptance':
      return t`Accepted by`;
    case 'kind':
      return t`Kind`;
    case 'shiftDays':
      return t`Days shifted`;
    case 'state':
      return t`State`;
    case 'stepDates':
      return t`Steps began`;
    case 'components':
      return t`Components`;
    case 'source':
      return t`Told from`;
    default:
      return name.replace(/([A-Z])/g, ' $1').toLowerCase();
  }
}

/** What a field of a record says. */
export function valueWords(
  value: unknown,
  type: EventType,
  organizations: ReadonlyMap<string, string>,
): string {
  if (Array.isArray(value))
    return value.map((item) => valueWords(item, type, organizations)).join('; ');
  const began = stepDate.safeParse(value);
  if (began.success) return beganWords(began.data);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([name, part]) => part !== null && !isHidden(name) && part !== 'typed')
      .map(([, part]) => valueWords(part, type, organizations))
      .join(': ');
  }
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return showDate(text);
  if (isState(text)) return stateWords(text);
  const organization = organizations.get(text.replace(/^organization:/, ''));
  return codeWords(text, type) ?? organization ?? componentName(text);
}

function beganWords({ step, on, precision }: StepDate): string {
  if (on === null) return t`${stepWords(step)}, not known`;
  return `${stepWords(step)}, ${precision === 'month' ? showMonth(on) : showDate(on)}`;
}

const codes: Readonly<Record<string, readonly { code: string; words: { en: string } }[]>> =
  reasonCodes;

const codeWords = (text: string, type: EventType): string | undefined =>
  codes[type]?.find(({ code }) => code === text)?.words.en;
