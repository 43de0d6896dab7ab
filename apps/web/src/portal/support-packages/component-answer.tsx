import type { Component } from '@sixstep/contract';
import { Radios } from '../components/choices.tsx';
import type { Errors } from '../components/error-summary.tsx';
import { Textarea } from '../components/textarea.tsx';
import type { Values } from '../drafts/values.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { answerOrder, isAnswer, type Answer } from './answers.ts';

/** What the words to an answer may fill. */
const textLimit = 4000;

export function ComponentAnswer({
  component,
  form,
  errors,
}: {
  component: Component;
  form: { readonly values: Values; readonly set: (changes: Values) => void };
  errors: Errors;
}) {
  const names = useWords('shell').components;
  const words = useWords('supportPackage');
  const { say } = useSpeech();
  const id = `${component}.answer`;
  const value = form.values[id];

  const textOf = (answer: Answer) =>
    answer === 'accept' ? null : (
      <Textarea
        id={`${component}.text`}
        label={words.texts[answer]}
        error={errors[`${component}.text`]}
        limit={textLimit}
        rows={4}
        value={String(form.values[`${component}.text`] ?? '')}
        onChange={(text) => form.set({ [`${component}.text`]: text })}
      />
    );

  return (
    <Radios
      id={id}
      legend={say(words.of, { component: names[component] })}
      error={errors[id]}
      value={isAnswer(value) ? value : null}
      onChange={(answer) => form.set({ [id]: answer })}
      choices={answerOrder.map((answer) => ({
        value: answer,
        label: words.answers[answer],
        then: textOf(answer),
      }))}
    />
  );
}
