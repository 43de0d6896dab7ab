import { useState } from 'react';
import { Radios } from '../components/choices.tsx';
import type { Errors } from '../components/error-summary.tsx';
import { TextField } from '../components/field.tsx';
import { FileField } from '../components/file-field.tsx';
import { useCase } from '../cases/case-context.ts';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { letterKindOf, letterOrder, textAt } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';
import { useSpeaking } from './use-speaking.ts';

export function LetterPage() {
  const words = useWords('expression');
  const { kase } = useCase();
  const { today } = useSpeaking();
  const { state, view, type, isEditable } = useExpression();
  const [chosenName, setChosenName] = useState<string | null>(null);
  const kind = letterKindOf(state.values);
  const fileId = textAt(state.values, 'letter.fileId');
  const disabled = !isEditable('letter');

  return (
    <SectionPage section="letter" title={words.sections.letter} lead={words.hints.letter}>
      {(errors) => (
        <Radios
          id="letter.kind"
          legend={words.fields['letter.kind']}
          error={errors['letter.kind']}
          disabled={disabled}
          value={kind === 'none' ? null : kind}
          onChange={(value) => type('letter.kind', value)}
          choices={letterOrder
            .filter((value) => value !== 'none')
            .map((value) => ({ value, label: words.letters[value], then: asked(value, errors) }))}
        />
      )}
    </SectionPage>
  );

  function asked(value: string, errors: Errors) {
    if (value === 'attached') {
      return (
        <FileField
          id="letter.fileId"
          label={words.fields['letter.fileId']}
          error={errors['letter.fileId']}
          caseNumber={kase.number}
          disabled={disabled}
          value={
            fileId === null
              ? null
              : { id: fileId, name: chosenName ?? view.letterFileName ?? words.fields.letter }
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
        label={words.fields['letter.followsOn']}
        hint={words.hints.followsOn}
        error={errors['letter.followsOn']}
        value={textAt(state.values, 'letter.followsOn') ?? ''}
        onChange={(date) => type('letter.followsOn', date === '' ? null : date)}
      />
    );
  }
}
