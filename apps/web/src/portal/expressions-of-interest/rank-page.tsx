import { itemWords } from '@sixstep/reference/expression-form';
import { Select } from '../components/choices.tsx';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { rankOf, requested } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';

/** Asked only when two or more components are wanted. */
export function RankPage() {
  const shell = useWords('shell');
  const { hint } = itemWords(useWords('form'), 'rank');
  const { state, type, isEditable } = useExpression();
  const wanted = requested(state.values);
  const ranks = wanted.map((_, place) => String(place + 1));
  return (
    <SectionPage id="rank">
      {(errors) => (
        <>
          <p>{hint}</p>
          {wanted.map((component) => {
            const id = `components.${component}.rank`;
            return (
              <Select
                key={component}
                id={id}
                label={shell.components[component]}
                error={errors[id]}
                disabled={!isEditable(id)}
                choices={ranks.map((rank) => ({ value: rank, label: rank }))}
                value={rankOf(state.values, component)?.toString() ?? null}
                onChange={(rank) => type(id, rank === null ? null : Number(rank))}
              />
            );
          })}
        </>
      )}
    </SectionPage>
  );
}
