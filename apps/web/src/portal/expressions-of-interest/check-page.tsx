import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { RefusalOfStep } from '../cases/refusal-of-step.tsx';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { Conflicts } from '../drafts/conflicts.tsx';
import { SaveLine } from '../drafts/save-line.tsx';
import { useStep } from '../http/step.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { useAnswerNames } from './answer-names.ts';
import { useAnswerRows } from './answer-rows.ts';
import { allErrors } from './form-sections.ts';
import { MailLink } from './mail-link.tsx';
import { openPoints, pageOf } from './points.ts';
import { SubmittedPage } from './submitted-page.tsx';
import { useSpeaking } from './use-speaking.ts';

/** All answers on one page, each with its way back; from here the expression is submitted. */
export function CheckPage() {
  const words = useWords('expression');
  const { say } = useSpeech();
  const speaking = useSpeaking();
  const { role } = usePerson();
  const { kase, reload } = useCase();
  const { keeper, state, view } = useExpression();
  const { nameOf, valueOf } = useAnswerNames();
  const rows = useAnswerRows();
  const step = useStep();
  const [errors, setErrors] = useState<Errors>({});
  const [done, setDone] = useState(false);
  const missing = allErrors(state.values, speaking);
  const at = `/cases/${kase.number}/expression`;
  const isReturned = kase.state === 'expressionOfInterest.returned';
  const unanswered = isReturned
    ? openPoints(view).filter((point) => point.answer === null).length
    : 0;

  async function submit() {
    if (state.conflicts.length > 0) return setErrors({ conflicts: words.errors.conflicts });
    if (!(await keeper.save())) return setErrors({ saved: words.errors.notSaved });
    setErrors({});
    const versionMeant = keeper.snapshot().version ?? 0;
    if (!(await step.take(kase, 'expression.submit', { versionMeant }))) return;
    await Promise.all([reload(), keeper.refresh()]);
    setDone(true);
  }

  if (done) return <SubmittedPage />;
  const count = Object.keys(missing).length;
  return (
    <Page title={words.check.title} caption={words.title} back={at}>
      <ErrorSummary errors={errors} />
      <RefusalOfStep error={step.error} />
      <Conflicts keeper={keeper} state={state} nameOf={nameOf} valueOf={valueOf} />
      {view.editableFields.length > 0 && count > 0 && (
        <section className="notice late">
          <h2>{say(words.check.missing, { count })}</h2>
          <ul>
            {Object.entries(missing).map(([name, error]) => (
              <li key={name}>
                <PortalLink to={`${at}/${pageOf(name)}?check`}>{error}</PortalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unanswered > 0 && (
        <p>
          <PortalLink to={`${at}/points`}>
            {say(words.errors.points, { count: unanswered })}
          </PortalLink>
        </p>
      )}
      <SummaryList rows={rows} />
      {view.editableFields.length > 0 && role !== 'focalPoint' && (
        <p>{words.check.onlyFocalPoint}</p>
      )}
      {view.editableFields.length > 0 &&
        role === 'focalPoint' &&
        count === 0 &&
        unanswered === 0 && (
          <Button kind="primary" busy={step.busy} onPress={() => void submit()}>
            {words.check.submit}
          </Button>
        )}
      <SaveLine keeper={keeper} state={state} />
      <MailLink to={`${at}/check`} />
    </Page>
  );
}
