import { Select } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { WaveView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { letterTemplatesQuery } from '../letter-templates/letter-templates.queries.ts';

/** What the letters of a wave say: the newest version of a template, or the one that the wave has already. */
export function TemplateChoice({
  kept,
  value,
  ...field
}: {
  kept: WaveView['template'];
  value?: string;
  onChange?: (id: string | null) => void;
  error?: React.ReactNode;
}) {
  const { data } = useQuery(letterTemplatesQuery);
  const newest = data?.items ?? [];
  const isKeptOld = kept !== null && !newest.some(({ id }) => id === kept.id);
  return (
    <Select
      label={t`Letter`}
      allowDeselect={false}
      data={[
        { value: '', label: t`Standard letter` },
        ...[...newest, ...(isKeptOld ? [kept] : [])].map(({ id, name, version }) => ({
          value: id,
          label: t`${name}, version ${version}`,
        })),
      ]}
      value={value ?? ''}
      {...field}
    />
  );
}
