import { Radios } from '../components/choices.tsx';
import { TextField } from '../components/field.tsx';
import { languages } from '../language.ts';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { languageOf } from './expression-values.ts';
import { SectionPage } from './section-page.tsx';

const texts = [
  { name: 'ministry', autoComplete: 'organization' },
  { name: 'contact.name', autoComplete: 'name' },
  { name: 'contact.position', autoComplete: 'organization-title', isOptional: true },
  { name: 'contact.email', autoComplete: 'email', type: 'email' },
  { name: 'contact.phone', autoComplete: 'tel', type: 'tel', isOptional: true },
] as const;

export function ContactPage() {
  const shell = useWords('shell');
  const words = useWords('expression');
  const { state, type, isEditable } = useExpression();
  return (
    <SectionPage section="contact" title={words.sections.contact} lead={words.hints.contact}>
      {(errors) => (
        <>
          {texts.map((text) => (
            <TextField
              key={text.name}
              id={text.name}
              type={'type' in text ? text.type : 'text'}
              autoComplete={text.autoComplete}
              label={
                'isOptional' in text
                  ? `${words.fields[text.name]} ${shell.optional}`
                  : words.fields[text.name]
              }
              hint={text.name === 'contact.phone' && words.hints.phone}
              error={errors[text.name]}
              value={String(state.values[text.name] ?? '')}
              disabled={!isEditable(text.name)}
              onChange={(value) => type(text.name, value)}
            />
          ))}
          <Radios
            id="workingLanguage"
            legend={words.fields.workingLanguage}
            hint={words.hints.language}
            error={errors['workingLanguage']}
            disabled={!isEditable('workingLanguage')}
            choices={languages.map((value) => ({ value, label: words.languages[value] }))}
            value={languageOf(state.values)}
            onChange={(value) => type('workingLanguage', value)}
          />
        </>
      )}
    </SectionPage>
  );
}
