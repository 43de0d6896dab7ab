import { Text, Title, VisuallyHidden } from '@mantine/core';
import { t } from '@lingui/core/macro';
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
            {before}
          </del>
        )}
        {after !== null && (
          <ins>
            <VisuallyHidden>{t`Now:`} </VisuallyHidden>
            {after}
          </ins>
        )}
      </dd>
    </div>
  );
}
