import { Button, Group, Radio, Select, Stack, Textarea, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeComment, type WriteComment } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { anchorChoices } from './anchors.ts';
import { useWriteComment } from './discussion.queries.ts';

const empty: WriteComment = { anchor: 'supportPackage', text: '', visibility: 'internal' };

/** A new comment; who may read it is chosen before it is written. */
export function CommentForm({ number }: { number: string }) {
  const writing = useWriteComment(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeComment,
    initialValues: { ...empty },
    toBody: (values) => values,
  });
  return (
    <section aria-labelledby="write">
      <Title order={2} id="write" mb="xs">{t`Write a comment`}</Title>
      <form
        ref={container}
        noValidate
        aria-labelledby="write"
        onSubmit={form.onSubmit(
          (values) =>
            writing.mutate(body(values), {
              onSuccess: () => {
                form.setFieldValue('text', '');
                tell(t`The comment is written.`);
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            }),
          () => focusFirstRefused(container.current),
        )}
      >
        <Stack gap="sm" maw={640}>
          <Select label={t`About`} data={anchorChoices()} {...form.getInputProps('anchor')} />
          <Textarea
            label={t`Comment`}
            description={t`An open comment on the package stands in the way of its review.`}
            {...form.getInputProps('text')}
          />
          <Radio.Group label={t`Who reads it`} {...form.getInputProps('visibility')}>
            <Group mt="xs">
              <Radio value="internal" label={t`Only the Center`} />
              <Radio value="shared" label={t`The country too`} />
            </Group>
          </Radio.Group>
          {writing.error && <ErrorNotice error={writing.error} />}
          <Group>
            <Button type="submit" variant="default" loading={writing.isPending}>
              {t`Write the comment`}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
