import type { AnswerPackage, PackageVersionView, SupportPackageView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { NotYet, RefusalOfStep } from '../cases/refusal-of-step.tsx';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { useKept } from '../drafts/use-kept.ts';
import type { Values } from '../drafts/values.ts';
import { request } from '../http/request.ts';
import { useStep } from '../http/step.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { answersIn, errorsInAnswers, mayAgree, startingWith } from './answers.ts';
import { ComponentAnswer } from './component-answer.tsx';
import { Endorsement } from './endorsement.tsx';

interface Props {
  readonly version: PackageVersionView;
  readonly view: SupportPackageView;
  readonly reload: () => Promise<void>;
  readonly onDone: (answer: 'agreedDone' | 'changesDone') => Promise<void>;
}

/** "We agree with everything", or an answer to each component; then a typed name agrees, or the package goes back. */
export function AnswerToPackage({ version, view, reload, onDone }: Props) {
  const shell = useWords('shell');
  const words = useWords('supportPackage');
  const { say } = useSpeech();
  const { kase } = useCase();
  const step = useStep();
  const form = useKept<Values>(
    `${kase.number}/package/${version.number}`,
    startingWith(view.answers),
  );
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const covered = version.content.components.flatMap((one) => (one.covered ? [one.component] : []));
  const answers = answersIn(form.values, covered);
  const isComplete = answers.length === covered.length;
  const how = form.values['how'];
  const name = String(form.values['name'] ?? '').trim();

  async function agree() {
    const found = {
      ...errorsInAnswers(form.values, covered, words, shell.components, say),
      ...(isComplete && !mayAgree(answers) && { how: words.acceptOne }),
      ...(name === '' && { name: words.nameMissing }),
    };
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    const body: AnswerPackage = {
      versionMeant: version.number,
      answers: how === 'all' ? 'agreeWithEverything' : answers,
    };
    try {
      await request('PUT', `${paths.supportPackage(kase.number)}/answers`, { body });
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      return reload();
    }
    const taken = await step.take(kase, 'package.agree', {
      versionMeant: version.number,
      acceptance: { kind: 'typed', name },
    });
    if (!taken) return reload();
    form.drop();
    return onDone('agreedDone');
  }

  async function sendBack() {
    const found = errorsInAnswers(form.values, covered, words, shell.components, say);
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    const taken = await step.take(kase, 'package.requestChanges', {
      answers: answers.map(({ component, answer, text }) => ({
        component,
        answer,
        ...(text !== null && { text }),
      })),
    });
    if (!taken) return;
    form.drop();
    return onDone('changesDone');
  }

  const goesBack = isComplete && how === 'each' && !mayAgree(answers);
  return (
    <section>
      <h2>{words.answerTitle}</h2>
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <RefusalOfStep error={step.error} />
      <p>{words.answerLead}</p>
      <NotYet type="package.agree" except={mendedHere} />
      <Endorsement view={view} reload={reload} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void (goesBack ? sendBack() : agree());
        }}
      >
        <Radios
          id="how"
          legend={words.how}
          error={errors['how']}
          value={how === 'all' || how === 'each' ? how : null}
          onChange={(chosen) => form.set({ how: chosen })}
          choices={[
            { value: 'all', label: words.all },
            { value: 'each', label: words.each },
          ]}
        />
        {how === 'each' &&
          covered.map((component) => (
            <ComponentAnswer key={component} component={component} form={form} errors={errors} />
          ))}
        {!goesBack && (
          <TextField
            id="name"
            label={words.name}
            hint={words.nameHint}
            autoComplete="name"
            error={errors['name']}
            value={String(form.values['name'] ?? '')}
            onChange={(typed) => form.set({ name: typed })}
          />
        )}
        <div className="buttons">
          <Button type="submit" kind="primary" busy={step.busy}>
            {goesBack ? words.changes : words.agree}
          </Button>
        </div>
        {goesBack && <p className="hint">{words.changesLead}</p>}
        {!goesBack && how === 'each' && (
          <>
            <p>{words.orChanges}</p>
            <Button busy={step.busy} onPress={() => void sendBack()}>
              {words.changes}
            </Button>
          </>
        )}
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </section>
  );
}

/** What this page itself asks for is not said as a reason before it has been asked. */
const mendedHere = [
  'componentsAnswered',
  'changesResolved',
  'componentAccepted',
  'endorsementLetterThere',
];
