import { Checkboxes } from '../components/choices.tsx';
import { components } from '../component-names.ts';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { requested } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';

export function ComponentsPage() {
  const shell = useWords('shell');
  const words = useWords('expression');
  const { state, type, isEditable } = useExpression();
  return (
    <SectionPage section="components" title={words.sections.components}>
      {(errors) => (
        <Checkboxes
          id="components"
          legend={words.fields.components}
          hint={words.hints.components}
          error={errors['components']}
          disabled={!isEditable('components')}
          choices={components.map((value) => ({
            value,
            label: shell.components[value],
            hint: words.componentHints[value],
          }))}
          values={requested(state.values)}
          onChange={(component, chosen) => type(`components.${component}`, chosen)}
        />
      )}
    </SectionPage>
  );
}
