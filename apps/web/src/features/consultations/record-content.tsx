import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ConsultationContent } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { componentName } from '../cases/reference-words.ts';
import { decisionWords, priorityWords } from './consultation-words.ts';
import classes from './consultation.module.css';

/** A record of a consultation for reading. */
export function RecordContent({ content }: { content: ConsultationContent }) {
  const parts = [
    { title: t`Summary`, words: content.summary },
    { title: t`Constraints`, words: content.constraints },
    { title: t`Open questions`, words: content.openQuestions },
  ];
  return (
    <Stack gap="md" mt="xs">
      {parts.map(({ title, words }) => (
        <div key={title}>
          <Title order={3}>{title}</Title>
          <Text className={classes.words}>{words ?? t`Nothing written`}</Text>
        </div>
      ))}
      <Needs needs={content.needs} />
      <Actions actions={content.actions} />
    </Stack>
  );
}

function Needs({ needs }: Pick<ConsultationContent, 'needs'>) {
  return (
    <div>
      <Title order={3} mb="xs">{t`Needs`}</Title>
      <ul className={classes.list}>
        {needs.map(({ component, text, decision, reason, priority }) => (
          <li key={component}>
            <Text fw={600}>{componentName(component)}</Text>
            <Text c="dimmed">
              {decisionWords(decision)}
              {priority && ` · ${t`priority: ${priorityWords(priority)}`}`}
            </Text>
            {text && <Text className={classes.words}>{text}</Text>}
            {reason && <Text className={classes.words}>{t`Reason: ${reason}`}</Text>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Actions({ actions }: Pick<ConsultationContent, 'actions'>) {
  if (actions.length === 0) return null;
  return (
    <div>
      <Title order={3} mb="xs">{t`Actions`}</Title>
      <ul className={classes.list}>
        {actions.map(({ text, owner, dueOn, done }, place) => (
          <li key={place}>
            <Text>{text}</Text>
            <Text c="dimmed">
              {[owner, dueOn && t`due ${showDate(dueOn)}`, done && t`done`]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
