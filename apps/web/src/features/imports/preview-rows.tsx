import { Button, Group, SegmentedControl, Stack, Table, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { AskPreview, ImportPreview, PreviewRow } from '@sixstep/contract';
import { useState } from 'react';
import { narrow, useMedia } from '../../lib/media.ts';
import { fieldWords, problemWords, verdictWords } from './import-words.ts';

const verdicts = ['refused', 'new', 'changed', 'unchanged'] as const;
/** More rows than this are of no use on a page. */
const mostShown = 100;

/** Every row with its verdict; a refused cell is put right where it stands. */
export function PreviewRows({
  preview: { rows, counts },
  mended,
  onMend,
}: {
  preview: ImportPreview;
  mended: AskPreview['mended'];
  onMend: (mended: AskPreview['mended']) => void;
}) {
  const isNarrow = useMedia(narrow);
  const [wanted, setWanted] = useState<PreviewRow['verdict'] | null>(null);
  const shown = wanted ?? verdicts.find((verdict) => counts[verdict] > 0) ?? 'new';
  const ofVerdict = rows.filter(({ verdict }) => verdict === shown);
  return (
    <section aria-label={t`Rows of the sheet`}>
      <SegmentedControl
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        aria-label={t`Rows to show`}
        value={shown}
        onChange={(value) => setWanted(value)}
        data={verdicts.map((value) => ({
          value,
          label: `${verdictWords(value)} ${counts[value]}`,
        }))}
      />
      <Table.ScrollContainer minWidth={480} type="native" mt="xs">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t`Row`}</Table.Th>
              <Table.Th scope="col">{t`Who`}</Table.Th>
              <Table.Th scope="col">{t`What`}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ofVerdict.slice(0, mostShown).map((row) => (
              <Table.Tr key={row.line}>
                <Table.Th scope="row">{row.line}</Table.Th>
                <Table.Td>{row.label}</Table.Td>
                <Table.Td>
                  <RowWords row={row} mended={mended} onMend={onMend} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {ofVerdict.length > mostShown && (
        <Text c="dimmed">{t`The first ${mostShown} of ${ofVerdict.length} are shown.`}</Text>
      )}
    </section>
  );
}

function RowWords({
  row,
  mended,
  onMend,
}: {
  row: PreviewRow;
  mended: AskPreview['mended'];
  onMend: (mended: AskPreview['mended']) => void;
}) {
  if (row.verdict === 'changed') {
    return <Text size="sm">{t`Changes ${row.changes.map(fieldWords).join(', ')}`}</Text>;
  }
  if (row.verdict !== 'refused') return null;
  return (
    <Stack gap="xs">
      {row.problems.map((problem) => (
        <div key={`${problem.field} ${problem.code}`}>
          <Text size="sm">{problemWords(problem)}</Text>
          {isMendable(problem.code) && (
            <Mend
              label={t`${fieldWords(problem.field)} in row ${row.line}`}
              text={problem.text}
              onMend={(text) =>
                onMend([
                  ...mended.filter(
                    (cell) => cell.line !== row.line || cell.field !== problem.field,
                  ),
                  { line: row.line, field: problem.field, text },
                ])
              }
            />
          )}
        </div>
      ))}
    </Stack>
  );
}

/** What another word in the cell can put right; the rest is settled elsewhere. */
const isMendable = (code: string): boolean =>
  !['unknownWord', 'twice', 'caseOpen', 'caseHasMoved', 'personElsewhere'].includes(code);

function Mend({
  label,
  text,
  onMend,
}: {
  label: string;
  text: string;
  onMend: (text: string) => void;
}) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onMend(typed);
      }}
    >
      <Group gap="xs" wrap="nowrap" maw={360}>
        <TextInput
          flex={1}
          size="xs"
          aria-label={label}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default" aria-label={t`Put right: ${label}`}>
          {t`Put right`}
        </Button>
      </Group>
    </form>
  );
}
