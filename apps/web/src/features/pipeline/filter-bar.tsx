import { Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { t } from '@lingui/core/macro';
import { stepNumber, steps, turns } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { stepWords, turnWords } from '../cases/process-words.ts';
import { componentChoices, regionChoices } from '../cases/reference-words.ts';
import { peopleQuery } from '../people/people.queries.ts';
import type { PipelineFilter, PipelineSearch } from './pipeline-search.ts';

/** Typing is over after this time without a key. */
const typingMilliseconds = 300;

/** What can be filtered by; every change goes into the address. */
export function FilterBar({ filter }: { filter: PipelineFilter }) {
  const change = useFilterChange();
  const pick = (name: keyof PipelineFilter) => (value: string | null) =>
    change({ [name]: value ?? undefined });
  return (
    <>
      <Search asked={filter.q} onAsk={(q) => change({ q })} />
      <Select
        aria-label={t`Step`}
        placeholder={t`Step`}
        clearable
        w={150}
        value={filter.step ?? null}
        data={steps.map((step) => ({
          value: step,
          label: `${stepNumber(step)} ${stepWords(step)}`,
        }))}
        onChange={pick('step')}
        {...clearWords()}
      />
      <Select
        aria-label={t`Turn`}
        placeholder={t`Turn`}
        clearable
        w={120}
        value={filter.turn ?? null}
        data={turns.map((turn) => ({ value: turn, label: turnWords(turn) }))}
        onChange={pick('turn')}
        {...clearWords()}
      />
      <Select
        aria-label={t`Region`}
        placeholder={t`Region`}
        clearable
        w={160}
        value={filter.region ?? null}
        data={regionChoices}
        onChange={pick('region')}
        {...clearWords()}
      />
      <ManagerFilter value={filter.manager ?? null} onChange={pick('manager')} />
      <Select
        aria-label={t`Component`}
        placeholder={t`Component`}
        clearable
        w={150}
        value={filter.component ?? null}
        data={componentChoices}
        onChange={pick('component')}
        {...clearWords()}
      />
      <Checkbox
        label={t`Overdue`}
        checked={filter.overdue === 'true'}
        onChange={({ currentTarget }) =>
          change({ overdue: currentTarget.checked ? 'true' : undefined })
        }
      />
    </>
  );
}

/** Changes parts of the filter in the address; a cursor belongs to the filter before and goes. */
export function useFilterChange() {
  const navigate = useNavigate({ from: '/pipeline' });
  return (change: Partial<PipelineFilter>) =>
    void navigate({
      search: (before: PipelineSearch) => ({ ...before, ...change, cursor: undefined }),
      replace: true,
    });
}

function Search({
  asked,
  onAsk,
}: {
  asked: string | undefined;
  onAsk: (q: string | undefined) => void;
}) {
  const [text, setText] = useState(asked ?? '');
  const ask = useDebouncedCallback(
    (typed: string) => onAsk(typed.trim() || undefined),
    typingMilliseconds,
  );
  useEffect(() => setText(asked ?? ''), [asked]);
  return (
    <TextInput
      type="search"
      w={170}
      maxLength={100}
      aria-label={t`Country or number`}
      placeholder={t`Country or number`}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        ask(currentTarget.value);
      }}
    />
  );
}

function ManagerFilter({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const choices = useManagerChoices();
  return (
    <Select
      aria-label={t`Manager`}
      placeholder={t`Manager`}
      clearable
      searchable
      w={140}
      value={value}
      data={choices}
      onChange={onChange}
      {...clearWords()}
    />
  );
}

/** Whom cases can be filtered by; who may not see the list of people has the two that need no list. */
export function useManagerChoices(): { value: string; label: string }[] {
  const { data = [] } = useQuery({ ...peopleQuery, retry: false });
  return [
    { value: 'me', label: t`Me` },
    { value: 'none', label: t`Nobody yet` },
    ...data
      .filter(({ role }) => role === 'programManager')
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
}

const clearWords = () => ({ clearButtonProps: { 'aria-label': t`Clear` } });
