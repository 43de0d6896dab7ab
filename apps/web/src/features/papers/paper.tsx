import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, PaperView } from '@sixstep/contract';
import { useState } from 'react';
import { showInstant } from '../../lib/dates.ts';
import { PaperDetails } from '../cases/paper-details.tsx';
import { eventWords } from '../cases/process-words.ts';
import { ReasonList } from '../cases/reason-list.tsx';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { usePerson } from '../session/person.tsx';
import classes from './papers.module.css';
import { RefusalForm } from './refusal-form.tsx';

/** One paper: what it stands for, who entered it, and what a second person says to it. */
export function Paper({ kase, paper }: { kase: CaseView; paper: PaperView }) {
  return (
    <Stack gap={4}>
      <Text fw={600}>
        {eventWords(paper.type)} · {statusWords(paper.status)}
      </Text>
      <Text c="dimmed">
        {t`Entered by ${paper.enteredBy.name}, ${showInstant(paper.enteredAt)}.`}{' '}
        {settledWords(paper)}
      </Text>
      <PaperDetails paper={paper} />
      {paper.refusal && (
        <Text className={classes.words}>{t`Why it was refused: ${paper.refusal}`}</Text>
      )}
      {paper.status === 'entered' && <Check kase={kase} paper={paper} />}
    </Stack>
  );
}

function Check({ kase, paper }: { kase: CaseView; paper: PaperView }) {
  const person = usePerson();
  const openStep = useStepDialog();
  const [isRefusing, setRefusing] = useState(false);
  if (!paper.mayCheck) {
    return (
      <Text mt="xs">
        {paper.enteredBy.id === person.id
          ? t`You have entered this paper, so you cannot check it: a second person of the Center has to compare it with what you entered.`
          : t`It waits for a second person of the Center who works on cases.`}
      </Text>
    );
  }
  const step = kase.nextSteps.find(({ type, onBehalf }) => type === paper.type && onBehalf);
  const obstacles = step?.reasons.filter(({ fix }) => fix !== 'papers') ?? [];
  const close = () => setRefusing(false);
  return (
    <Stack gap="xs" mt="xs">
      {!step && (
        <Text>{t`The case has moved on: the step that this paper stands for cannot be taken now.`}</Text>
      )}
      <ReasonList reasons={obstacles} number={kase.number} countryCode={kase.country.code} />
      <Group gap="xs">
        {step && obstacles.length === 0 && (
          <Button
            onClick={() =>
              openStep({
                number: kase.number,
                type: paper.type,
                onBehalf: true,
                preset: { paper: paper.id },
              })
            }
          >
            {t`Check the paper`}
          </Button>
        )}
        <Button variant="default" onClick={() => setRefusing(true)}>
          {t`Refuse the paper`}
        </Button>
      </Group>
      <Modal
        size="lg"
        opened={isRefusing}
        onClose={close}
        closeOnClickOutside={false}
        title={t`Refuse the paper`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <RefusalForm number={kase.number} id={paper.id} close={close} />
      </Modal>
    </Stack>
  );
}

function statusWords(status: PaperView['status']): string {
  switch (status) {
    case 'entered':
      return t`waits for its check`;
    case 'checked':
      return t`checked`;
    case 'refused':
      return t`refused`;
  }
}

function settledWords({ status, settledBy }: PaperView): string {
  if (!settledBy) return '';
  return status === 'refused' ? t`Refused by ${settledBy.name}.` : t`Checked by ${settledBy.name}.`;
}
