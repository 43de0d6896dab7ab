import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useEffect, type ReactNode } from 'react';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { focusFirstRefused } from '../../../lib/contract-form.ts';
import { today } from '../../../lib/dates.ts';
import { isProblem } from '../../../lib/problem-error.ts';
import { eventWords, stateWords } from '../process-words.ts';
import { ReasonList } from '../reason-list.tsx';
import { isPaperToEnter } from '../step-button.tsx';
import { hasUnsavedContent } from './drafts.ts';
import { OnBehalfFields } from '../on-behalf-fields.tsx';
import { PaperWaiting } from './paper-waiting.tsx';
import type { StepFormShellProps } from './use-step-form.ts';

const firstField = '[data-fields] :is(input, textarea, select)';

/** Around the fields of a step: what stands against it, when it happened, for whom it is entered, and its button. */
export function StepFormShell({
  shell,
  children,
}: {
  shell: StepFormShellProps;
  children?: ReactNode;
}) {
  const { kase, type, onBehalf, isPaper, paper, shared, container, hasMoved, error } = shell;
  const step = kase.nextSteps.find((next) => next.type === type && next.onBehalf === onBehalf);
  useEffect(() => {
    // The form comes after the dialog has opened, so the dialog could not do this.
    const first = container.current?.querySelector<HTMLElement>(firstField);
    (first ?? container.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  }, [container]);
  const isPaperMissing = step !== undefined && (isPaper || paper !== null) && isPaperToEnter(step);
  const isRefusedNow = !step || (!step.allowed && !isPaperMissing);

  return (
    <form
      ref={container}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!shell.send()) focusFirstRefused(container.current);
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{intro(shell)}</Text>
        {hasMoved && (
          <Alert color="gray" role="alert" title={t`Somebody has moved this case`}>
            <Stack gap="xs" align="flex-start">
              <Text>{t`It is now: ${stateWords(kase.state)}. What you typed is still here.`}</Text>
              {!isRefusedNow && (
                <Button variant="default" size="xs" onClick={shell.acknowledgeMove}>
                  {t`Go on with the case as it is now`}
                </Button>
              )}
            </Stack>
          </Alert>
        )}
        {isRefusedNow && (
          <Refusal reasons={step?.reasons ?? []} number={kase.number} close={shell.close} />
        )}
        {hasUnsavedContent(kase.number, type) && (
          <Alert color="gray" role="status">
            {t`What you typed into the draft is not saved and does not go with this step.`}
          </Alert>
        )}
        {isPaper && <PaperWaiting number={kase.number} type={type} onFollow={shell.close} />}
        {children && (
          <Stack gap="md" data-fields>
            {children}
          </Stack>
        )}
        {paper === null && (
          <>
            {onBehalf && <OnBehalfFields form={shared} number={kase.number} isPaper={isPaper} />}
            {!isAboutHistory(type) && (
              <TextInput
                type="date"
                label={t`It happened on another day`}
                description={t`Leave empty for today. Durations count from this date.`}
                max={today()}
                maw={260}
                {...shared.getInputProps('occurredOn')}
              />
            )}
          </>
        )}
        {error !== null && !hasMoved && (
          <SendingTrouble
            error={error}
            number={kase.number}
            isCheck={paper !== null}
            close={shell.close}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={shell.close}>{t`Cancel`}</Button>
          <Button
            type="submit"
            loading={shell.isSending}
            disabled={hasMoved || isRefusedNow || !shell.isReady}
          >
            {isPaper ? t`Enter the paper` : eventWords(type)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is done to the history itself is done now. */
const isAboutHistory = (type: StepFormShellProps['type']): boolean =>
  type === 'case.undo' || type === 'case.correct';

function intro({ kase, onBehalf, isPaper, paper }: StepFormShellProps): string {
  const where = t`${kase.country.name}, now: ${stateWords(kase.state)}.`;
  if (paper !== null)
    return (
      `${where} ` +
      t`Compare what a colleague has entered with the paper. With your press the step is taken.`
    );
  if (isPaper)
    return (
      `${where} ` +
      t`You enter a signed paper; it counts once a second person of the Center has checked it.`
    );
  if (onBehalf) return `${where} ` + t`You enter it for the country or the organization.`;
  return where;
}

function Refusal({
  reasons,
  number,
  close,
}: {
  reasons: Parameters<typeof ReasonList>[0]['reasons'];
  number: string;
  close: () => void;
}) {
  return (
    <Alert color="red" role="alert" title={t`This cannot be done now`}>
      {reasons.length > 0 ? (
        <ReasonList reasons={reasons} number={number} onFollow={close} />
      ) : (
        <Text>{t`The case is in another state by now.`}</Text>
      )}
    </Alert>
  );
}

function SendingTrouble({
  error,
  number,
  isCheck,
  close,
}: {
  error: Error;
  number: string;
  isCheck: boolean;
  close: () => void;
}) {
  if (isProblem(error, 'notNow', 'wrongRole') && error.reasons.length > 0) {
    return <Refusal reasons={error.reasons} number={number} close={close} />;
  }
  if (isProblem(error, 'stale')) {
    return (
      <Alert color="gray" role="alert" title={t`The content has changed`}>
        {isCheck
          ? t`The paper stands for an earlier version. Refuse it with that reason; it has to be entered again for the version that is there now.`
          : t`Somebody has edited what you are about to send. Look at it again, then press once more; what you typed is still here.`}
      </Alert>
    );
  }
  return <ErrorNotice error={error} />;
}
