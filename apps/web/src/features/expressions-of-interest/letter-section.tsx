import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, ExpressionView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { tell } from '../../lib/toasts.ts';
import { FileField } from '../cases/file-field.tsx';
import { useAbility } from '../session/person.tsx';
import { useAttachLetter, useLetLetterFollow } from './expressions.queries.ts';
import { isJudged, useIsDirector } from './judging.ts';
import { ReasonForm } from './reason-form.tsx';

/** The endorsement letter that has not come: a director may let it follow, and whoever gets it attaches it. */
export function LetterSection({ kase, view }: { kase: CaseView; view: ExpressionView }) {
  const isDirector = useIsDirector();
  const mayAttach = useAbility('expression.draft');
  const allowing = useLetLetterFollow(kase.number);
  const { letterAllowance, letterReceived, submittedVersions } = view;
  if (submittedVersions.length === 0 || (letterReceived && !letterAllowance)) return null;
  return (
    <section aria-labelledby="endorsement-letter">
      <Title order={2} id="endorsement-letter" mb="xs">{t`Endorsement letter`}</Title>
      <Stack gap="md">
        <Text>
          {letterReceived ? t`The letter has been received.` : t`The letter has not come yet.`}
        </Text>
        {letterAllowance && (
          <Text>
            {t`${letterAllowance.by} lets it follow, up to the agreement on the package:`} “
            {letterAllowance.reason}”
          </Text>
        )}
        {!letterReceived && mayAttach && <AttachLetter number={kase.number} />}
        {!letterReceived && !letterAllowance && isDirector && isJudged(kase.state) && (
          <ReasonForm
            label={t`Why the letter may follow`}
            button={t`Let the letter follow`}
            said={t`The letter may follow.`}
            deciding={allowing}
          />
        )}
      </Stack>
    </section>
  );
}

function AttachLetter({ number }: { number: string }) {
  const [fileId, setFileId] = useState<string | null>(null);
  const attaching = useAttachLetter(number);
  return (
    <Stack gap="xs" maw={480}>
      <FileField
        label={t`The letter as it was received`}
        number={number}
        value={fileId}
        onChange={setFileId}
      />
      {attaching.error && <ErrorNotice error={attaching.error} />}
      <Group>
        <Button
          variant="default"
          disabled={!fileId}
          loading={attaching.isPending}
          onClick={() =>
            fileId &&
            attaching.mutate(fileId, { onSuccess: () => tell(t`The letter is attached.`) })
          }
        >
          {t`Attach the letter`}
        </Button>
      </Group>
    </Stack>
  );
}
