import type { Component } from '@sixstep/contract';
import { Radios } from '../components/choices.tsx';
import { Textarea } from '../components/textarea.tsx';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { needLimit, readinessOrder, statusOf } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';

/** Where the country stands with one component, and what it needs. */
export function ComponentPage({ component }: { component: Component }) {
  const shell = useWords('shell');
  const words = useWords('expression');
  const { say } = useSpeech();
  const { state, type, isEditable } = useExpression();
  const status = `components.${component}.status`;
  const need = `components.${component}.need`;
  return (
    <SectionPage
      section={`components/${component}`}
      title={say(words.sections.component, { name: shell.components[component] })}
      lead={words.componentHints[component]}
    >
      {(errors) => (
        <>
          <Radios
            id={status}
            legend={words.fields.status}
            hint={words.hints.status}
            error={errors[status]}
            disabled={!isEditable(status)}
            choices={readinessOrder.map((value) => ({ value, label: words.readiness[value] }))}
            value={statusOf(state.values, component)}
            onChange={(value) => type(status, value)}
          />
          <Textarea
            id={need}
            label={words.fields.need}
            hint={words.hints.need}
            error={errors[need]}
            limit={needLimit}
            rows={8}
            disabled={!isEditable(need)}
            value={String(state.values[need] ?? '')}
            onChange={(value) => type(need, value)}
          />
        </>
      )}
    </SectionPage>
  );
}
