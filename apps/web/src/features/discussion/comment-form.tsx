import { Button, Group, Radio, Select, Stack, Textarea, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeComment } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { WrittenIn } from '../../components/written-in.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { anchorChoices } from './anchors.ts';
import { OnBehalfFields } from '../cases/on-behalf-fields.tsx';
import { noWord, wordToSend } from '../cases/word-on-behalf.ts';
import { useWriteComment } from './discussion.queries.ts';

const empty = () => ({
  anchor: 'supportPackage',
  text: '',
  language: 'en',
  visibility: 'internal',
  side: 'center',
  onBehalf: noWord(),
});

/** A new comment: the Center's, of which it is chosen who reads it, or the country's, said elsewhere and entered for it. */
export function CommentForm({ number }: { number: string }) {
  const writing = useWriteComment(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeComment,
    initialValues: empty(),
    toBody: ({ side, onBehalf, ...comment }) =>
      side === 'center' ? comment : { ...comment, onBehalf: wordToSend(onBehalf) },
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
                form.setValues({ text: '', onBehalf: noWord() });
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
          <WrittenIn {...form.getInputProps('language')} />
          <Radio.Group label={t`Who says it`} {...form.getInputProps('side')}>
            <Group mt="xs">
              <Radio value="center" label={t`The Center`} />
              <Radio value="country" label={t`The country, in a call or a letter`} />
            </Group>
          </Radio.Group>
          {form.values.side === 'country' ? (
            <OnBehalfFields form={form} at="onBehalf" number={number} />
          ) : (
            <Radio.Group label={t`Who reads it`} {...form.getInputProps('visibility')}>
              <Group mt="xs">
                <Radio value="internal" label={t`Only the Center`} />
                <Radio value="shared" label={t`The country too`} />
              </Group>
            </Radio.Group>
          )}
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
