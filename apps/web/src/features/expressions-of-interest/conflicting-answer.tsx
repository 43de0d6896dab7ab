import { Alert, Button, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { answerText } from './answer-texts.ts';
import type { AnswerEdits } from './use-answer-edits.ts';

/** Somebody else has changed an answer that is being typed: both are shown, and neither goes before the other. */
export function ConflictingAnswer({ id, edits }: { id: string; edits: AnswerEdits }) {
  if (!edits.conflicts.includes(id)) return null;
  const name = nameOfAnswer(formWords, id);
  const theirs = answerText(id, edits.theirs(id));
  return (
    <Alert color="gray" role="alert" mt={4} title={t`Somebody else has changed “${name}”`}>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{theirs || t`Taken back`}</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => edits.keepMine(id)}>
          {t`Go on with mine`}
        </Button>
        <Button size="xs" variant="default" onClick={() => edits.takeTheirs(id)}>
          {t`Take theirs`}
        </Button>
      </Group>
    </Alert>
  );
}
