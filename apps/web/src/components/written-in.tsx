import { Select, type SelectProps } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { languageChoices } from '../lib/language-name.ts';

/** What a text is written in; the translations go by it. */
export function WrittenIn(props: SelectProps) {
  return (
    <Select
      label={t`Written in`}
      searchable
      allowDeselect={false}
      maw={260}
      data={languageChoices}
      {...props}
    />
  );
}
