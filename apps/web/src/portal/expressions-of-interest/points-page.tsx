import type { AnswerPoint, ExpressionPoint } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { Button } from '../components/button.tsx';
import { Deadline } from '../components/deadline.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink, useGo } from '../components/portal-link.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import type { Values } from '../drafts/values.ts';
import { request } from '../http/request.ts';
import { Courtesy, useTranslations } from '../translations/courtesy.tsx';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { MailLink } from './mail-link.tsx';
import { useAnswerNames } from './answer-names.ts';
import { earlierPoints, openPoints, pageOf } from './points.ts';
import { WrittenIn } from './written-in.tsx';

/** What an answer to a point may fill. */
const answerLimit = 4000;

/** The questions with which the Center returned the expression: an answer to each, and the way to the field it is about. */
export function PointsPage() {
  const words = useWords('expression');
  const { say } = useSpeech();
  const { countryRight, timeZone } = usePerson();
  const { kase } = useCase();
  const { keeper, view, writtenIn } = useExpression();
  const { nameOf } = useAnswerNames();
  const go = useGo();
  const points = openPoints(view);
  const earlier = earlierPoints(view);
  const empty: Values = Object.fromEntries(points.map((point) => [point.id, point.answer ?? '']));
  const translated = useTranslations(
    kase.number,
    view.points.map(({ questionLanguage }) => questionLanguage),
  );
  const form = useKept<Values>(`${kase.number}/points`, empty);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const at = `/cases/${kase.number}/expression`;
  const mayAnswer = countryRight === 'edit';
  const isOpen = mayAnswer && kase.state === 'expressionOfInterest.returned';
  const dueOn = points.find((point) => point.dueOn !== null)?.dueOn ?? null;

  async function save() {
    const missing = points.filter((point) => textOrNull(form.values[point.id] ?? null) === null);
    setErrors(Object.fromEntries(missing.map((point) => [point.id, words.points.missing])));
    setFailure(null);
    if (busy) return;
    setBusy(true);
    try {
      await sendAnswers(kase.number, points, form.values, writtenIn);
      await keeper.refresh();
      if (missing.length > 0) return;
      form.drop();
      go(at);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page title={words.points.title} caption={words.title} back={at}>
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <p>{words.points.lead}</p>
      {!mayAnswer && (
        <Notice>
          <p>{words.readOnlyRight}</p>
        </Notice>
      )}
      {dueOn !== null && isOpen && (
        <p>
          {words.points.dueOn} <Deadline date={dueOn} timeZone={timeZone} />
        </p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {points.map((point) => (
          <section key={point.id} className="notice country">
            <p className="hint">{say(words.points.about, { field: nameOf(point.field) })}</p>
            <p className="text" lang={point.questionLanguage ?? undefined}>
              <strong>{point.question}</strong>
            </p>
            <Courtesy translation={translated('pointQuestion', point.id)} />
            <Textarea
              id={point.id}
              label={words.points.answer}
              error={errors[point.id]}
              limit={answerLimit}
              rows={4}
              disabled={!isOpen}
              value={String(form.values[point.id] ?? point.answer ?? '')}
              onChange={(answer) => form.set({ [point.id]: answer })}
            />
            <p>
              <PortalLink to={`${at}/${pageOf(point.field)}`}>
                {say(words.points.change, { field: nameOf(point.field) })}
              </PortalLink>
            </p>
          </section>
        ))}
        {isOpen && <WrittenIn texts={[]} />}
        {isOpen && (
          <Button type="submit" kind="primary" busy={busy}>
            {words.points.save}
          </Button>
        )}
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
      {earlier.length > 0 && (
        <details>
          <summary>{words.points.earlier}</summary>
          {earlier.map((point) => (
            <div key={point.id}>
              <p className="text" lang={point.questionLanguage ?? undefined}>
                <strong>{point.question}</strong>
              </p>
              <Courtesy translation={translated('pointQuestion', point.id)} />
              <blockquote lang={point.answerLanguage ?? undefined}>{point.answer}</blockquote>
            </div>
          ))}
        </details>
      )}
      <MailLink to={`${at}/points`} />
    </Page>
  );
}

/** Only what has changed travels, one question after the other; the language in which it is written counts too. */
async function sendAnswers(
  number: string,
  points: readonly ExpressionPoint[],
  values: Values,
  writtenIn: string | null,
): Promise<void> {
  for (const point of points) {
    const answer = textOrNull(values[point.id] ?? null);
    const isOtherLanguage = writtenIn !== null && writtenIn !== point.answerLanguage;
    if (answer === null || (answer === point.answer && !isOtherLanguage)) continue;
    const body: AnswerPoint = { answer, ...(writtenIn !== null && { language: writtenIn }) };
    await request('PUT', `${paths.expressionOfInterest(number)}/points/${point.id}`, { body });
  }
}
