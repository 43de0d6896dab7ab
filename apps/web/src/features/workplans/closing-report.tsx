import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, WorkplanView } from '@sixstep/contract';
import { useState } from 'react';
import { ClosingAcceptance } from './closing-acceptance.tsx';
import { ClosingForm } from './closing-form.tsx';
import { GivenFacts } from '../../components/facts.tsx';
import { showDate } from '../../lib/dates.ts';
import classes from './workplan.module.css';

type Content = NonNullable<WorkplanView['closing']>['content'];

/** The report that closes the case: written by the Center, accepted by both sides. */
export function ClosingReport({ kase, view }: { kase: CaseView; view: WorkplanView }) {
  const [isWriting, setWriting] = useState(false);
  const { closing } = view;
  const mayWrite = view.mayEdit && kase.state === 'implementation.finalReporting';
  return (
    <section aria-labelledby="closing-report">
      <Title order={2} id="closing-report" mb="xs">{t`Closing report`}</Title>
      {!closing && !mayWrite && (
        <Text c="dimmed">
          {kase.state === 'implementation.finalReporting'
            ? t`It is not written yet.`
            : t`It is written when the implementation is finished.`}
        </Text>
      )}
      {mayWrite && (isWriting || !closing) ? (
        <ClosingForm
          number={kase.number}
          closing={closing}
          close={closing ? () => setWriting(false) : null}
          onSaved={() => setWriting(false)}
        />
      ) : (
        closing && (
          <Stack gap="md">
            <ClosingContent content={closing.content} />
            <ClosingAcceptance kase={kase} closing={closing} mayRemind={mayWrite} />
            {mayWrite && (
              <Group>
                <Button variant="default" onClick={() => setWriting(true)}>
                  {t`Change the closing report`}
                </Button>
              </Group>
            )}
          </Stack>
        )
      )}
    </section>
  );
}

function ClosingContent({ content: { results, lessons, openItems } }: { content: Content }) {
  return (
    <>
      <GivenFacts
        facts={[
          { name: t`Results`, value: results ?? t`Nothing written` },
          { name: t`Lessons`, value: lessons ?? t`Nothing written` },
        ]}
      />
      <div>
        <Title order={3} mb={4}>{t`Open items`}</Title>
        {openItems.length === 0 && <Text c="dimmed">{t`Nothing is left open.`}</Text>}
        <ul className={classes.list}>
          {openItems.map(({ text, owner, dueOn }, place) => (
            <li key={place}>
              <Text>{text}</Text>
              <Text c="dimmed">
                {[owner ?? t`no owner`, dueOn && t`due ${showDate(dueOn)}`]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
