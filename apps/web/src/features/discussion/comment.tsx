import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CommentView } from '@sixstep/contract';
import { useState } from 'react';
import { showInstant } from '../../lib/dates.ts';
import { Entered } from '../cases/entered-words.tsx';
import { TranslationsOf } from '../translations/translations-of.tsx';
import { anchorWords } from './anchors.ts';
import classes from './comment.module.css';
import { ResolutionForm } from './resolution-form.tsx';

/** One comment: what it is about, who says it for whom, who may read it, and how it was resolved. */
export function Comment({ number, comment }: { number: string; comment: CommentView }) {
  const [isResolving, setIsResolving] = useState(false);
  const { anchor, text, language, visibility, side, by, at, entered, mayResolve } = comment;
  return (
    <Stack gap={4} align="flex-start">
      <Group gap="xs">
        <Text fw={600}>{anchorWords(anchor)}</Text>
        {side === 'country' && <Badge variant="default">{t`From the country`}</Badge>}
        <Badge variant="default">
          {visibility === 'shared' ? t`The country reads it` : t`Internal`}
        </Badge>
      </Group>
      <Text className={classes.words} lang={language ?? undefined}>
        {text}
      </Text>
      <TranslationsOf number={number} kind="comment" subject={comment.id} />
      {entered ? (
        <Entered entry={entered} />
      ) : (
        <Text c="dimmed">{t`${by}, ${showInstant(at)}`}</Text>
      )}
      <Resolution number={number} comment={comment} />
      {mayResolve && !isResolving && (
        <Button
          variant="default"
          size="xs"
          aria-label={t`Resolve the comment of ${by} on: ${anchorWords(anchor)}`}
          onClick={() => setIsResolving(true)}
        >
          {t`Resolve`}
        </Button>
      )}
      {mayResolve && isResolving && (
        <ResolutionForm number={number} comment={comment} close={() => setIsResolving(false)} />
      )}
    </Stack>
  );
}

function Resolution({
  number,
  comment: { id, answer, answerLanguage, resolvedBy, resolvedAt },
}: {
  number: string;
  comment: CommentView;
}) {
  if (resolvedAt === null) return null;
  return (
    <div className={classes.answer}>
      {answer && (
        <Text className={classes.words} lang={answerLanguage ?? undefined}>
          {answer}
        </Text>
      )}
      <TranslationsOf number={number} kind="commentAnswer" subject={id} />
      <Text c="dimmed">{t`Resolved by ${resolvedBy ?? t`somebody`}, ${showInstant(resolvedAt)}`}</Text>
    </div>
  );
}
