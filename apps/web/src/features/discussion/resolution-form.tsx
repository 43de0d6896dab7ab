import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { resolveComment, type CommentView } from '@sixstep/contract';
import { useEffect, useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { WrittenIn } from '../../components/written-in.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useResolveComment } from './discussion.queries.ts';

/** Closes a comment, with an answer where there is something to say. */
export function ResolutionForm({
  number,
  comment: { id, visibility },
  close,
}: {
  number: string;
  comment: CommentView;
  close: () => void;
}) {
  const resolving = useResolveComment(number, id);
  const answer = useRef<HTMLTextAreaElement>(null);
  const { form, body } = useContractForm({
    schema: resolveComment,
    initialValues: { answer: '', language: 'en' },
    toBody: (values) => ({ ...values, answer: values.answer.trim() || null }),
  });
  useEffect(() => answer.current?.focus(), []);
  return (
    <form
      noValidate
      style={{ alignSelf: 'stretch' }}
      onSubmit={form.onSubmit((values) =>
        resolving.mutate(body(values), {
          onSuccess: () => {
            tell(t`The comment is resolved.`);
            document.getElementById('open')?.focus();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" maw={640}>
        <Textarea
          ref={answer}
          minRows={2}
          label={t`Answer (optional)`}
          description={
            visibility === 'shared' ? t`The country reads it too.` : t`Only the Center reads it.`
          }
          {...form.getInputProps('answer')}
        />
        <WrittenIn {...form.getInputProps('language')} />
        {resolving.error && <ErrorNotice error={resolving.error} />}
        <Group gap="xs">
          <Button type="submit" size="xs" variant="default" loading={resolving.isPending}>
            {t`Resolve the comment`}
          </Button>
          <Button size="xs" variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
