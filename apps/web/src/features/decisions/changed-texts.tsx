import { Text, Title, VisuallyHidden } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { SupportPackageView } from '@sixstep/contract';
import classes from './decisions.module.css';
import { changedTexts, textsOf, type TextChange } from './package-texts.ts';

/** What the package says otherwise than the version that was proposed last. */
export function ChangedTexts({ view }: { view: SupportPackageView }) {
  const [last] = view.versions;
  if (!view.content) return null;
  const changes = last ? changedTexts(textsOf(last.content), textsOf(view.content)) : [];
  return (
    <section aria-labelledby="changed">
      <Title order={2} id="changed" mb="xs">
        {last ? t`What changed since version ${last.number}` : t`What changed`}
      </Title>
      {!last && <Text c="dimmed">{t`This package has not been proposed before.`}</Text>}
      {last && changes.length === 0 && <Text c="dimmed">{t`Nothing.`}</Text>}
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
