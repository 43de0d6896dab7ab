import { Text, Title, VisuallyHidden } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { diffWordsWithSpace } from 'diff';
import classes from './decisions.module.css';
import { changedTexts, type NamedText, type TextChange } from './named-texts.ts';

/** What a document says otherwise than the one that was read before. */
export function ChangedTexts({
  since,
  first,
  before,
  after,
}: {
  /** The heading where there is an earlier one, such as "What changed since version 2". */
  since: string;
  /** What to say where there is none. */
  first: string;
  before: readonly NamedText[] | null;
  after: readonly NamedText[];
}) {
  const changes = before ? changedTexts(before, after) : [];
  return (
    <section aria-labelledby="changed">
      <Title order={2} id="changed" mb="xs">
        {before ? since : t`What changed`}
      </Title>
      {!before && <Text c="dimmed">{first}</Text>}
      {before && changes.length === 0 && <Text c="dimmed">{t`Nothing.`}</Text>}
      <dl className={classes.changes}>
        {changes.map((change) => (
          <Change key={change.name} change={change} />
        ))}
      </dl>
    </section>
  );
}

function Change({ change: { name, before, after } }: { change: TextChange }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before !== null && (
          <del>
            <VisuallyHidden>{t`Before:`} </VisuallyHidden>
            <Words before={before} after={after} side="removed" />
          </del>
        )}
        {after !== null && (
          <ins>
            <VisuallyHidden>{t`Now:`} </VisuallyHidden>
            <Words before={before} after={after} side="added" />
          </ins>
        )}
      </dd>
    </div>
  );
}

/** One side of a change, with the words that only it has marked. */
function Words({
  before,
  after,
  side,
}: {
  before: string | null;
  after: string | null;
  side: 'removed' | 'added';
}) {
  if (before === null || after === null) return <>{before ?? after}</>;
  return diffWordsWithSpace(before, after)
    .filter((part) => part[side] || (!part.added && !part.removed))
    .map((part, place) => (part[side] ? <mark key={place}>{part.value}</mark> : part.value));
}
