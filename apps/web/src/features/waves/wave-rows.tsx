import { Button, Drawer, Select, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { WaveRowState, WaveRowView, WaveView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { showInstant } from '../../lib/dates.ts';
import { mailTroubleWords } from '../../lib/mail-trouble-words.ts';
import { languageWords } from '../cases/language-words.ts';
import { rowStateWords } from './wave-words.ts';
import { waveLetterQuery } from './waves.queries.ts';

/** The invitations of a wave as rows, each with its letter and how far it has come. */
export function WaveRows({ wave: { id, rows } }: { wave: WaveView }) {
  const [state, setState] = useState<string | null>(null);
  const [read, setRead] = useState<WaveRowView | null>(null);
  const counts = Map.groupBy(rows, (row) => row.state);
  return (
    <>
      <Select
        aria-label={t`How far`}
        placeholder={t`How far`}
        maw={280}
        data={[...counts].map(([value, { length }]) => ({
          value,
          label: t`${rowStateWords(value)} (${length})`,
        }))}
        value={state}
        onChange={setState}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
      <DataTable
        caption={t`Invitations of the wave`}
        rows={rows.filter((row) => state === null || row.state === (state as WaveRowState))}
        columns={columns(setRead)}
        rowId={({ countryCode }) => countryCode}
        minWidth={960}
      />
      <Drawer
        position="right"
        size="lg"
        opened={read !== null}
        onClose={() => setRead(null)}
        title={read && t`Letter to ${read.country.name}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {read && <Letter id={id} code={read.countryCode} />}
      </Drawer>
    </>
  );
}

function Letter({ id, code }: { id: string; code: string }) {
  const query = useQuery(waveLetterQuery(id, code));
  return (
    <Answer query={query}>
      {({ language, subject, paragraphs }) => (
        <div lang={language}>
          <Text fw={600} mb="sm">
            {subject}
          </Text>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph} mb="sm">
              {paragraph}
            </Text>
          ))}
        </div>
      )}
    </Answer>
  );
}

const column = columnsOf<WaveRowView>();

const columns = (read: (row: WaveRowView) => void) =>
  column.columns([
    column.accessor(({ country }) => country.name, {
      id: 'country',
      header: t`Country`,
      sortFn: 'text',
      cell: ({ row: { original }, getValue }) =>
        original.caseNumber === null ? (
          getValue()
        ) : (
          <AnchorLink
            to="/cases/$number/{-$tab}"
            params={{ number: original.caseNumber, tab: 'invitation' }}
            underline="hover"
            inherit
          >
            {getValue()}
          </AnchorLink>
        ),
    }),
    column.accessor(({ state }) => rowStateWords(state), {
      id: 'state',
      header: t`How far`,
      sortFn: 'text',
      cell: ({ row: { original }, getValue }) =>
        original.trouble === null
          ? getValue()
          : t`${getValue()}: ${mailTroubleWords(original.trouble)}`,
    }),
    column.accessor(({ addresseeName }) => addresseeName ?? '', {
      id: 'addressee',
      header: t`Addressee`,
      sortFn: 'text',
      cell: ({ row: { original } }) =>
        [original.addresseeName, original.addresseeEmail ?? original.officeMailbox]
          .filter(Boolean)
          .join(', ') || t`Nobody yet`,
    }),
    column.accessor(({ language }) => languageWords(language), {
      id: 'language',
      header: t`Language`,
      sortFn: 'text',
    }),
    column.accessor('sentAt', { header: t`Sent`, cell: ({ getValue }) => shown(getValue()) }),
    column.accessor('openedAt', { header: t`Opened`, cell: ({ getValue }) => shown(getValue()) }),
    column.accessor('signedInAt', {
      header: t`Signed in`,
      cell: ({ getValue }) => shown(getValue()),
    }),
    column.accessor('reminders', { header: t`Reminders` }),
    column.display({
      id: 'letter',
      header: t`Letter`,
      cell: ({ row: { original } }) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t`Read the letter to ${original.country.name}`}
          onClick={() => read(original)}
        >
          {t`Read`}
        </Button>
      ),
    }),
  ]);

const shown = (instant: string | null): string => (instant === null ? '' : showInstant(instant));
