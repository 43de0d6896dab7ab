import { itemWords } from '@sixstep/reference/expression-form';
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
  const form = useWords('form');
  const name = itemWords(form, 'declaration.name');
  const { role } = usePerson();
  const { state, type, isEditable } = useExpression();
  const disabled = !isEditable('declaration');
  return (
    <SectionPage id="declaration">
      {(errors) => (
        <>
          {role !== 'focalPoint' && (
            <Notice>
              <p>{words.declarationOthers}</p>
            </Notice>
          )}
          <p>{form.declaration}</p>
          <TextField
            id="declaration.name"
            label={name.label}
            hint={name.hint}
            autoComplete="name"
            error={errors['declaration.name']}
            disabled={disabled}
            value={String(state.values['declaration.name'] ?? '')}
            onChange={(typed) => type('declaration.name', typed)}
          />
          <Checkboxes
            id="declaration.accepted"
            legend={form.wholes.declaration}
            error={errors['declaration.accepted']}
            disabled={disabled}
            choices={[{ value: 'accepted', label: form.items['declaration.accepted'].label }]}
            values={state.values['declaration.accepted'] === true ? ['accepted'] : []}
            onChange={(_, accepted) => type('declaration.accepted', accepted)}
          />
        </>
      )}
    </SectionPage>
  );
}
