import { Text } from '@mantine/core';
import type { HistoryLine } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import classes from './record-details.module.css';
import { isHidden, nameWords, valueWords } from './record-words.ts';

/** What travelled with an event: words in quotes, the rest as name and value. */
export function RecordDetails({
  record,
  type,
}: {
  record: NonNullable<HistoryLine['record']>;
  type: EventType;
}) {
  const organizations = useOrganizationNames(record);
  const said = Object.entries(record).filter(
    ([name, value]) => isProse(name) && typeof value === 'string',
  );
  const rest = Object.entries(record).filter(
    ([name, value]) => !said.some(([other]) => other === name) && value !== null && !isHidden(name),
  );
  return (
    <>
      {said.map(([name, value]) => (
        <Text key={name} component="blockquote" className={classes.said}>
          {String(value)}
        </Text>
      ))}
      {rest.length > 0 && (
        <dl className={classes.details}>
          {rest.map(([name, value]) => (
            <div key={name}>
              <dt>{nameWords(name)}</dt>
              <dd>{valueWords(value, type, organizations)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

const isProse = (name: string): boolean =>
  ['reason', 'comments', 'note', 'discussed', 'effect', 'results'].includes(name);

/** Names of the organizations by their codes, asked for only where a record names some. */
function useOrganizationNames(
  record: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const { data = [] } = useQuery({
    ...organizationsQuery,
    enabled: 'recipients' in record || 'withheld' in record,
  });
  return new Map(data.map(({ code, name }) => [code, name]));
}
