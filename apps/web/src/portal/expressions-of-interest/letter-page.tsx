import { itemWords } from '@sixstep/reference/expression-form';
import { useState } from 'react';
import { Radios } from '../components/choices.tsx';
import type { Errors } from '../components/error-summary.tsx';
import { TextField } from '../components/field.tsx';
import { FileField } from '../components/file-field.tsx';
import { useCase } from '../cases/case-context.ts';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { letterKindOf, textAt } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';
import { useSpeaking } from './use-speaking.ts';

export function LetterPage() {
  const form = useWords('form');
  const ask = (id: string) => itemWords(form, id);
  const { kase } = useCase();
  const { today } = useSpeaking();
  const { state, view, type, isEditable } = useExpression();
  const [chosenName, setChosenName] = useState<string | null>(null);
  const kind = letterKindOf(state.values);
  const fileId = textAt(state.values, 'letter.fileId');
  const disabled = !isEditable('letter');

  return (
    <SectionPage id="letter">
      {(errors) => (
        <Radios
          id="letter.kind"
          legend={ask('letter.kind').label}
          error={errors['letter.kind']}
          disabled={disabled}
          value={kind}
          onChange={(value) => type('letter.kind', value)}
          choices={Object.entries(ask('letter.kind').choices ?? {}).map(([value, label]) => ({
            value,
            label,
            then: asked(value, errors),
          }))}
        />
      )}
    </SectionPage>
  );

  function asked(value: string, errors: Errors) {
    if (value === 'attached') {
      return (
        <FileField
          isPaper
          id="letter.fileId"
          label={ask('letter.fileId').label}
          error={errors['letter.fileId']}
          caseNumber={kase.number}
          disabled={disabled}
          value={
            fileId === null
              ? null
              : { id: fileId, name: chosenName ?? view.letterFileName ?? form.wholes.letter }
          }
          onChange={(file) => {
            setChosenName(file?.name ?? null);
            type('letter.fileId', file?.id ?? null);
          }}
        />
      );
    }
    if (value !== 'follows') return null;
    return (
      <TextField
        id="letter.followsOn"
        type="date"
        min={today}
        label={ask('letter.followsOn').label}
        hint={ask('letter.followsOn').hint}
        error={errors['letter.followsOn']}
        value={textAt(state.values, 'letter.followsOn') ?? ''}
        onChange={(date) => type('letter.followsOn', date === '' ? null : date)}
      />
    );
  }
}
