import type { CommentView, TranslationView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { EnteredHint } from '../components/entered-hint.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { Courtesy, useTranslations } from '../translations/courtesy.tsx';
import { useSpeech, useWords } from '../words/speech.tsx';
import { CommentForm } from './comment-form.tsx';
import { usePartNames } from './part-names.ts';

interface CommentList {
  readonly items: readonly CommentView[];
}

/** What the country and the Center have written to each other about the case, and a form for more. */
export function DiscussionPage() {
  const words = useWords('discussion');
  const { countryRight } = usePerson();
  const { kase } = useCase();
  const { data, error, reload } = useResource<CommentList>(paths.comments(kase.number));
  const translated = useTranslations(
    kase.number,
    (data?.items ?? []).flatMap((comment) => [comment.language, comment.answerLanguage]),
  );
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <p>{words.lead}</p>
      {data.items.length === 0 && <p>{words.none}</p>}
      <ul className="bare">
        {data.items.map((comment) => (
          <li key={comment.id}>
            <Comment
              comment={comment}
              translation={translated('comment', comment.id)}
              answerTranslation={translated('commentAnswer', comment.id)}
            />
          </li>
        ))}
      </ul>
      {countryRight !== 'view' && <CommentForm number={kase.number} onSent={reload} />}
    </Page>
  );
}

function Comment({
  comment,
  translation,
  answerTranslation,
}: {
  comment: CommentView;
  translation: TranslationView | undefined;
  answerTranslation: TranslationView | undefined;
}) {
  const words = useWords('discussion');
  const { language, say } = useSpeech();
  const partName = usePartNames();
  const day = (instant: string) => plainDate(instant.slice(0, 10), language);
  return (
    <section className={`card ${comment.side}`}>
      <p className="hint">
        {say(words.writtenBy, { name: comment.by, date: day(comment.at) })} ·{' '}
        {say(words.about, { part: partName(comment.anchor) })} · {words[standOf(comment)]}
      </p>
      {comment.entered !== null && <EnteredHint entry={comment.entered} />}
      <p className="text" lang={comment.language ?? undefined}>
        {comment.text}
      </p>
      <Courtesy translation={translation} />
      {comment.answer !== null && (
        <blockquote className="text" lang={comment.answerLanguage ?? undefined}>
          {comment.answer}
        </blockquote>
      )}
      <Courtesy translation={answerTranslation} />
      {comment.resolvedBy !== null && comment.resolvedAt !== null && (
        <p className="hint">
          {say(comment.answer === null ? words.settledBy : words.answeredBy, {
            name: comment.resolvedBy,
            date: day(comment.resolvedAt),
          })}
        </p>
      )}
    </section>
  );
}

/** Something can be dealt with in a call, without a word written here. */
const standOf = ({ state, answer }: CommentView) =>
  state === 'resolved' && answer === null ? 'settled' : state;
