import { usePerson } from '../access/session.tsx';
import { Checkboxes } from '../components/choices.tsx';
import { TextField } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { SectionPage } from './section-page.tsx';

/** The declaration counts only when the designated person makes it. */
export function DeclarationPage() {
  const words = useWords('expression');
  const { role } = usePerson();
  const { state, type, isEditable } = useExpression();
  const disabled = !isEditable('declaration');
  return (
    <SectionPage section="declaration" title={words.sections.declaration}>
      {(errors) => (
        <>
          {role !== 'focalPoint' && (
            <Notice>
              <p>{words.declarationOthers}</p>
            </Notice>
          )}
          <p>{words.declarationText}</p>
          <TextField
            id="declaration.name"
            label={words.fields['declaration.name']}
            hint={words.hints.declaration}
            autoComplete="name"
            error={errors['declaration.name']}
            disabled={disabled}
            value={String(state.values['declaration.name'] ?? '')}
            onChange={(name) => type('declaration.name', name)}
          />
          <Checkboxes
            id="declaration.accepted"
            legend={words.fields.declaration}
            error={errors['declaration.accepted']}
            disabled={disabled}
            choices={[{ value: 'accepted', label: words.declarationAccept }]}
            values={state.values['declaration.accepted'] === true ? ['accepted'] : []}
            onChange={(_, accepted) => type('declaration.accepted', accepted)}
          />
        </>
      )}
    </SectionPage>
  );
}
