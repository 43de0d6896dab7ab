import { Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { WeekTask } from '@sixstep/contract';
import { AnchorLink } from '../../components/links.tsx';
import { showDate } from '../../lib/dates.ts';
import { mailTroubleWords } from '../../lib/mail-trouble-words.ts';
import { eventWords } from '../cases/process-words.ts';
import { isEventType } from '@sixstep/process';
import type { CaseTabId } from '../cases/places.ts';
import classes from './my-week.module.css';

/** What is to be done beside steps, what is overdue first. */
export function WeekTasks({ tasks }: { tasks: readonly WeekTask[] }) {
  return (
    <section aria-labelledby="tasks">
      <Title order={2} id="tasks">
        {t`To do`}
      </Title>
      <Text c="dimmed" mb="xs">
        {plural(tasks.length, { one: '# task', other: '# tasks' })}
      </Text>
      <ul className={classes.rows}>
        {tasks.map((task) => (
          <li key={task.id} className={classes.task}>
            <Text fw={500}>
              <Where task={task} />
            </Text>
            <Text size="sm" className={classes.words}>
              {wordsOf(task)}
            </Text>
            {task.dueOn && (
              <Text size="sm" {...(task.isOverdue ? { c: 'var(--late)' } : { c: 'dimmed' })}>
                {task.isOverdue
                  ? t`Was due ${showDate(task.dueOn)}`
                  : t`By ${showDate(task.dueOn)}`}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ task: { caseNumber, country, kind } }: { task: WeekTask }) {
  if (kind === 'introduction') {
    return (
      <AnchorLink to="/countries/$code" params={{ code: country.code }} underline="hover" inherit>
        {country.name}
      </AnchorLink>
    );
  }
  if (caseNumber === null) {
    return (
      <AnchorLink to="/adoptions" underline="hover" inherit>
        {country.name}
      </AnchorLink>
    );
  }
  return (
    <AnchorLink
      to="/cases/$number/{-$tab}"
      params={{ number: caseNumber, tab: tabOf[kind] }}
      underline="hover"
      inherit
    >
      {country.name}
    </AnchorLink>
  );
}

const tabOf: Readonly<Record<WeekTask['kind'], CaseTabId | undefined>> = {
  nextAction: undefined,
  paperToCheck: 'papers',
  reminderDraft: undefined,
  objection: 'papers',
  comment: 'discussion',
  holdReview: undefined,
  adoptionReturned: undefined,
  adoptionToApprove: undefined,
  letterFailed: 'invitation',
  introduction: undefined,
};

function wordsOf({ kind, text }: WeekTask): string {
  switch (kind) {
    case 'nextAction':
      return text ?? '';
    case 'paperToCheck':
      return t`A signed paper waits for a second person: ${text && isEventType(text) ? eventWords(text) : ''}`;
    case 'reminderDraft':
      return t`A reminder to a high office waits for you to send it`;
    case 'objection':
      return t`The country objects: ${text ?? ''}`;
    case 'comment':
      return t`The country asks: ${text ?? ''}`;
    case 'holdReview':
      return t`The hold is to be reviewed`;
    case 'adoptionToApprove':
      return t`A running case waits for your approval`;
    case 'letterFailed':
      return text === null
        ? t`The letter of invitation did not leave`
        : t`The letter of invitation did not leave: ${mailTroubleWords(text)}`;
    case 'introduction':
      return t`${text ?? ''} came by a link of somebody else and waits to be admitted`;
    case 'adoptionReturned':
      return t`The adoption came back: ${text ?? ''}`;
  }
}
