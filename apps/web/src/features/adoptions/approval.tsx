import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useApproveAdoptions } from './adoptions.queries.ts';

/** Approves what was chosen; what is refused is named with its reasons and stops nothing else. */
export function Approval({
  chosen,
  names,
  onDone,
}: {
  chosen: readonly string[];
  names: ReadonlyMap<string, string>;
  onDone: () => void;
}) {
  const approving = useApproveAdoptions();
  const outcomes = approving.data ?? [];
  const refused = outcomes.filter(({ caseNumber }) => caseNumber === null);
  const done = outcomes.length - refused.length;
  if (chosen.length === 0 && !approving.data && !approving.error) return null;
  return (
    <Stack gap="sm" aria-live="polite">
      {chosen.length > 0 && (
        <Group>
          <Button
            loading={approving.isPending}
            onClick={() => approving.mutate(chosen, { onSuccess: onDone })}
          >
            {plural(chosen.length, { one: 'Approve # case', other: 'Approve # cases' })}
          </Button>
          <Text c="dimmed">{t`They become cases; nobody is mailed.`}</Text>
        </Group>
      )}
      {approving.error && <ErrorNotice error={approving.error} />}
      {approving.data && (
        <Text>
          {plural(done, {
            0: 'No case was approved.',
            one: '# case was approved.',
            other: '# cases were approved.',
          })}
        </Text>
      )}
      {refused.length > 0 && (
        <Alert
          color="red"
          title={plural(refused.length, {
            one: '# was not approved',
            other: '# were not approved',
          })}
        >
          <List>
            {refused.map(({ id, reasons }) => (
              <List.Item key={id}>
                {`${names.get(id) ?? ''}: ${reasons.map(({ words }) => words).join(' ') || t`it does not wait for approval any more`}`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
