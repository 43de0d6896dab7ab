import { Select } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { LetterTemplateList } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { dateOf, showDate } from '../../lib/dates.ts';
import { usePerson } from '../session/person.tsx';
import { LetterTemplateForm } from './letter-template-form.tsx';
import { letterTemplatesQuery } from './letter-templates.queries.ts';

/** What letters of invitation say, beside how they read. */
export function LetterTemplatesPage() {
  const { role } = usePerson();
  const query = useQuery({ ...letterTemplatesQuery, enabled: role !== 'observer' });
  if (role === 'observer') return <EmptyState title={t`Letters are not shown to you`} />;
  return (
    <>
      <PageHeader
        title={t`Letter templates`}
        note={t`What letters of invitation say. A version is never changed: a letter says for ever what was approved.`}
      />
      <Answer query={query} lines={10}>
        {(list) => (
          <Templates
            list={list}
            mayWrite={role === 'programManager' || role === 'programOfficer'}
          />
        )}
      </Answer>
    </>
  );
}

function Templates({ list, mayWrite }: { list: LetterTemplateList; mayWrite: boolean }) {
  const [chosen, setChosen] = useState(list.items[0]?.name ?? '');
  const template = list.items.find(({ name }) => name === chosen) ?? null;
  return (
    <>
      <Select
        label={t`Template`}
        maw={420}
        mb="lg"
        value={chosen}
        onChange={(name) => setChosen(name ?? '')}
        allowDeselect={false}
        description={
          template &&
          t`Version ${template.version}, written by ${template.writtenBy.name} on ${showDate(dateOf(new Date(template.writtenAt)))}`
        }
        data={[
          ...list.items.map(({ name }) => ({ value: name, label: name })),
          {
            value: '',
            label: mayWrite ? t`A new one, from the standard letter` : t`The standard letter`,
          },
        ]}
      />
      <LetterTemplateForm
        // Each version begins a form of its own, with what that version says.
        key={template?.id ?? 'new'}
        template={template}
        standard={list.standard}
        mayWrite={mayWrite}
        onWritten={({ name }) => setChosen(name)}
      />
    </>
  );
}
