import { eventRow, eventTypes } from './events.ts';
import { abilities, type Ability } from './may-do.ts';
import { roles, standings } from './standing.ts';
import { isCountryStep } from './takers.ts';
import { eventWords, roleWords, standingWords } from './words/in-words.ts';

/** Who may take which step, and what each role may do beside; printed from the machine. */
export function permissionsPage(): string {
  const takers = standings.filter((standing) => standing !== 'center');
  return `${[
    '# Permissions',
    '',
    'Printed from the machine by `npm run docs`; a spec fails when this page is stale.',
    '',
    '## Steps',
    '',
    'Manager: the program manager of the case, or a delegate with dates. Officer: any program officer. Focal point: of the own',
    'country only. "for it": the manager or an officer enters it for the country; with a paper, a second person checks it.',
    '',
    `| event | ${takers.map((standing) => standingWords(standing, 'en')).join(' | ')} | for it |`,
    `|---|${takers.map(() => ':-:').join('|')}|---|`,
    ...eventTypes.map((type) => {
      const { who, needsPaper } = eventRow(type);
      const marks = takers.map((standing) => (who.includes(standing) ? 'yes' : ''));
      const forIt = isCountryStep(type) ? (needsPaper ? 'with a paper' : 'yes') : '';
      return `| \`${type}\` (${eventWords(type, 'en')}) | ${marks.join(' | ')} | ${forIt} |`;
    }),
    '',
    '## Beside steps',
    '',
    `| ability | ${roles.map((role) => roleWords(role, 'en')).join(' | ')} |`,
    `|---|${roles.map(() => ':-:').join('|')}|`,
    ...(Object.keys(abilities) as Ability[]).map((ability) => {
      const holders: readonly string[] = abilities[ability];
      return `| \`${ability}\` | ${roles.map((role) => (holders.includes(role) ? 'yes' : '')).join(' | ')} |`;
    }),
  ].join('\n')}\n`;
}
