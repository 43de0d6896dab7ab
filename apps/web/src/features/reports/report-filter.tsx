import { Button, Group, Select, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { componentChoices, regionChoices } from '../cases/reference-words.ts';
import type { ReportSearch } from './report-search.ts';

/** The instant of the report, one to compare with, and what is counted. */
export function ReportFilter({ search }: { search: ReportSearch }) {
  const [now] = useState(() => asLocal(new Date().toISOString()));
  const navigate = useNavigate({ from: '/reports' });
  const change = (part: Partial<ReportSearch>) =>
    void navigate({ search: (before: ReportSearch) => ({ ...before, ...part }), replace: true });
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t`Clear` } };
  return (
    <Group gap="xs" mb="md" align="flex-end" data-not-printed>
      <TextInput
        type="datetime-local"
        label={t`As of`}
        value={asLocal(search.asOf)}
        max={now}
        onChange={({ currentTarget }) => change({ asOf: asInstant(currentTarget.value) })}
      />
      <TextInput
        type="datetime-local"
        label={t`Compare with`}
        value={asLocal(search.compareTo)}
        max={now}
        onChange={({ currentTarget }) => change({ compareTo: asInstant(currentTarget.value) })}
      />
      <Select
        label={t`Region`}
        placeholder={t`All`}
        data={regionChoices}
        value={search.region ?? null}
        onChange={(region) => change({ region: region ?? undefined })}
        {...clear}
      />
      <Select
        label={t`Component`}
        placeholder={t`All`}
        data={componentChoices}
        value={search.component ?? null}
        onChange={(component) => change({ component: component ?? undefined })}
        {...clear}
      />
      {search.asOf && (
        <Button variant="default" onClick={() => change({ asOf: undefined })}>
          {t`Now`}
        </Button>
      )}
    </Group>
  );
}

/** An instant as a date-time field of the reader's zone shows it. */
function asLocal(instant: string | undefined): string {
  if (!instant) return '';
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const asInstant = (local: string): string | undefined =>
  local && !Number.isNaN(Date.parse(local)) ? new Date(local).toISOString() : undefined;
