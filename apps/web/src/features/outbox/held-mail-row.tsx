import { Button, Checkbox, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { HeldMail } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { showDate, showInstant } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { languageWords } from '../cases/language-words.ts';
import { eventWords } from '../cases/process-words.ts';
import classes from './outbox.module.css';
import { heldMailQuery } from './outbox.queries.ts';

interface HeldMailRowProps {
  readonly mail: HeldMail;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One mail that waits: to whom, about what, why it is held, and its text on request. */
export function HeldMailRow({ mail, isChosen, onChoose }: HeldMailRowProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { subject, to, language, event, queuedAt } = mail;
  return (
    <li className={classes.mail}>
      {mail.mayRelease || mail.mayDiscard ? (
        <Checkbox
          mt={2}
          aria-labelledby={id}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <div className={classes.words}>
        <Text fw={600} id={id}>
          {subject}
        </Text>
        <Text>
          {to.name ? t`To ${to.name}, ${to.address}` : t`To ${to.address}`}
          {to.of && ` · ${to.of}`}
        </Text>
        <Group gap="0 12px">
          {mail.case && (
            <AnchorLink
              to="/cases/$number/{-$tab}"
              params={{ number: mail.case.number, tab: undefined }}
            >
              {mail.case.countryName} {mail.case.number}
            </AnchorLink>
          )}
          {event && <Text c="dimmed">{eventWords(event)}</Text>}
          <Text c="dimmed">{languageWords(language)}</Text>
          <Text c="dimmed">{t`since ${showInstant(queuedAt)}`}</Text>
        </Group>
        {reasonsOf(mail).map((reason) => (
          <Text key={reason} size="sm" c="dimmed">
            {reason}
          </Text>
        ))}
        {mail.isOvertaken && (
          <Text size="sm" c="var(--late)">
            {mail.case
              ? t`The case has moved on since: read it before you release it.`
              : t`Its link has run out, or a newer one has been written: it opens nothing.`}
          </Text>
        )}
        <Button
          mt={4}
          size="compact-sm"
          variant="default"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t`Hide the text` : t`Read the text`}
        </Button>
        {isOpen && <MailAsSent id={mail.id} />}
      </div>
    </li>
  );
}

function MailAsSent({ id }: { id: string }) {
  const query = useQuery(heldMailQuery(id));
  if (isProblem(query.error, 'notFound')) return <Text mt="xs">{t`It is not held any more.`}</Text>;
  return (
    <Answer query={query}>
      {({ text, language }) => (
        <div className={classes.text} lang={language}>
          {text.trim()}
        </div>
      )}
    </Answer>
  );
}

function reasonsOf({ because, quiet }: HeldMail): string[] {
  return because.map((reason) => {
    if (reason === 'gateClosed') return t`All outgoing mail is held.`;
    return quiet
      ? t`The case is kept quiet until ${showDate(quiet.untilOn)}: ${quiet.because}`
      : t`The case is kept quiet.`;
  });
}
