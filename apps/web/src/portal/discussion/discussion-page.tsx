import type { CommentView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { components } from '../component-names.ts';
import { useCase } from '../cases/case-context.ts';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { Textarea } from '../components/textarea.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request } from '../http/request.ts';
import { useResource } from '../http/resource.ts';
import type { Catalogues } from '../words/catalogues.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** What one comment may hold. */
const textLimit = 4000;

interface CommentList {
  readonly items: readonly CommentView[];
}

/** What the country and the Center have written to each other about the case, and a form for more. */
export function DiscussionPage() {
  const words = useWords('discussion');
  const { kase } = useCase();
  const { data, error, reload } = useResource<CommentList>(paths.comments(kase.number));
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <p>{words.lead}</p>
      {data.items.length === 0 && <p>{words.none}</p>}
      <ul className="bare">
        {data.items.map((comment) => (
          <li key={comment.id}>
            <Comment comment={comment} />
          </li>
        ))}
      </ul>
      <CommentForm number={kase.number} onSent={reload} />
    </Page>
  );
}

function Comment({ comment }: { comment: CommentView }) {
  const words = useWords('discussion');
  const { language, say } = useSpeech();
  const partName = usePartNames();
  const day = (instant: string) => plainDate(instant.slice(0, 10), language);
  return (
    <section className={comment.side === 'country' ? 'notice country' : 'notice'}>
      <p className="hint">
        {say(words.writtenBy, { name: comment.by, date: day(comment.at) })} ·{' '}
        {say(words.about, { part: partName(comment.anchor) })} · {words[comment.state]}
      </p>
      <p className="text">{comment.text}</p>
      {comment.answer !== null && <blockquote className="text">{comment.answer}</blockquote>}
      {comment.resolvedBy !== null && comment.resolvedAt !== null && (
        <p className="hint">
          {say(words.answeredBy, { name: comment.resolvedBy, date: day(comment.resolvedAt) })}
        </p>
      )}
    </section>
  );
}

function CommentForm({ number, onSent }: { number: string; onSent: () => Promise<unknown> }) {
  const words = useWords('discussion');
  const partName = usePartNames();
  const form = useKept(`${number}/comment`, { anchor: 'supportPackage', text: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);

  async function send() {
    const text = textOrNull(form.values.text);
    setErrors(text === null ? { text: words.textMissing } : {});
    setFailure(null);
    if (text === null || busy) return;
    setBusy(true);
    try {
      await request('POST', paths.comments(number), {
        body: { anchor: form.values.anchor, text, visibility: 'shared' },
      });
      form.set({ text: '' });
      form.drop();
      await onSent();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section>
      <h2>{words.writeTitle}</h2>
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Radios
          id="anchor"
          legend={words.whichPart}
          choices={['supportPackage', 'consultation', 'offers', 'workplan'].map((value) => ({
            value,
            label: partName(value),
          }))}
          value={form.values.anchor}
          onChange={(anchor) => form.set({ anchor })}
        />
        <Textarea
          id="text"
          label={words.text}
          error={errors['text']}
          limit={textLimit}
          value={form.values.text}
          onChange={(text) => form.set({ text })}
        />
        <Button type="submit" kind="primary" busy={busy}>
          {words.send}
        </Button>
      </form>
    </section>
  );
}

/** What a comment is about, in words; a part that is not known here keeps its own name. */
function usePartNames(): (anchor: string) => string {
  const words = useWords('discussion');
  const shell = useWords('shell');
  const { say } = useSpeech();
  return (anchor) => {
    const component = components.find((code) => anchor === `supportPackage.${code}`);
    if (component) return say(words.component, { component: shell.components[component] });
    const parts: Readonly<Record<string, string>> =
      words.parts satisfies Catalogues['discussion']['parts'];
    return parts[anchor] ?? anchor;
  };
}
