import { Group, Pill } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useSearch } from '@tanstack/react-router';
import { AnchorLink } from '../../components/links.tsx';
import { showInstant } from '../../lib/dates.ts';
import { stateWords, stepWords, turnWords } from '../cases/process-words.ts';
import { truthWords } from '../cases/truth-words.ts';
import { componentName, regionName } from '../cases/reference-words.ts';
import { useFilterChange, useManagerChoices } from './filter-bar.tsx';
import type { PipelineFilter } from './pipeline-search.ts';

/** The filter, read as a sentence; each part of it can be taken away. */
export function FilterSentence({ filter }: { filter: PipelineFilter }) {
  const { view } = useSearch({ from: '/staff/pipeline' });
  const change = useFilterChange();
  const parts = useParts(filter);
  if (parts.length === 0) return null;
  return (
    <Group gap={6} mb="sm" role="group" aria-label={t`Filter`}>
      {parts.map(({ name, words }) => (
        <Pill
          key={name}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': t`Without: ${words}`,
            'aria-hidden': false,
            tabIndex: 0,
          }}
          onRemove={() => change({ [name]: undefined })}
        >
          {words}
        </Pill>
      ))}
      <AnchorLink to="/pipeline" search={{ view }}>
        {t`Clear filters`}
      </AnchorLink>
    </Group>
  );
}

function useParts(filter: PipelineFilter): { name: keyof PipelineFilter; words: string }[] {
  const managers = useManagerChoices();
  const {
    q,
    step,
    state,
    region,
    turn,
    manager,
    component,
    country,
    overdue,
    onHold,
    ended,
    truth,
    asOf,
  } = filter;
  const part = (name: keyof PipelineFilter, words: string | false | undefined) =>
    words ? [{ name, words }] : [];
  const managerName = managers.find(({ value }) => value === manager)?.label ?? '…';
  return [
    ...part('q', q && t`contains “${q}”`),
    ...part('step', step && t`step is ${stepWords(step)}`),
    ...part('state', state && t`state is ${stateWords(state)}`),
    ...part('region', region && t`region is ${regionName(region)}`),
    ...part('turn', turn && t`turn is ${turnWords(turn)}`),
    ...part('manager', manager && t`manager is ${managerName}`),
    ...part('component', component && t`component is ${componentName(component)}`),
    ...part('country', country && t`country is ${country}`),
    ...part('overdue', overdue && t`overdue`),
    ...part('onHold', onHold && (onHold === 'true' ? t`on hold` : t`not on hold`)),
    ...part('ended', ended && (ended === 'true' ? t`ended` : t`open`)),
    ...part('truth', truth && truthWords(truth)),
    ...part('asOf', asOf && t`as it stood at ${showInstant(asOf)}`),
  ];
}
