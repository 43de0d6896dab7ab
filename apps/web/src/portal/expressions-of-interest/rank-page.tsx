import { Select } from '../components/choices.tsx';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { rankOf, requested } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';

/** Asked only when two or more components are wanted. */
export function RankPage() {
  const shell = useWords('shell');
  const words = useWords('expression');
  const { state, type, isEditable } = useExpression();
  const wanted = requested(state.values);
  const ranks = wanted.map((_, place) => String(place + 1));
  return (
    <SectionPage section="rank" title={words.sections.rank} lead={words.hints.rank}>
      {(errors) =>
        wanted.map((component) => {
          const name = `components.${component}.rank`;
          return (
            <Select
              key={component}
              id={name}
              label={shell.components[component]}
              error={errors[name]}
              disabled={!isEditable(name)}
              choices={ranks.map((rank) => ({ value: rank, label: rank }))}
              value={rankOf(state.values, component)?.toString() ?? null}
              onChange={(rank) => type(name, rank === null ? null : Number(rank))}
            />
          );
        })
      }
    </SectionPage>
  );
}
