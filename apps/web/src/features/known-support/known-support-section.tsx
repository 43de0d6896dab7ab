import { Button, Drawer, Group, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { KnownSupportView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { showDate } from '../../lib/dates.ts';
import { componentName } from '../cases/reference-words.ts';
import { useAbility, usePerson } from '../session/person.tsx';
import { KnownSupportForm } from './known-support-form.tsx';
import classes from './known-support.module.css';
import { knownSupportQuery } from './known-support.queries.ts';
import { RemoveSupportForm } from './remove-support-form.tsx';

/** What others do for the country, so that a package repeats none of it; not shown to observers. */
export function KnownSupportSection({ code }: { code: string }) {
  const { role } = usePerson();
  const mayKeep = useAbility('partnerCountry.keep');
  const query = useQuery({ ...knownSupportQuery(code), enabled: role !== 'observer' });
  const [isEntering, setEntering] = useState(false);
  if (role === 'observer') return null;
  return (
    <section aria-labelledby="known-support">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="known-support">{t`Support by others`}</Title>
        {mayKeep && (
          <Button variant="default" onClick={() => setEntering(true)}>{t`Enter support`}</Button>
        )}
      </Group>
      <Answer query={query}>
        {(entries) =>
          entries.length === 0 ? (
            <Text c="dimmed">{t`None is known.`}</Text>
          ) : (
            <ul className={classes.list}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <Entry code={code} entry={entry} mayKeep={mayKeep} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Drawer
        position="right"
        opened={isEntering}
        onClose={() => setEntering(false)}
        closeOnClickOutside={false}
        title={t`Enter support`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <KnownSupportForm code={code} close={() => setEntering(false)} />
      </Drawer>
    </section>
  );
}

function Entry({
  code,
  entry,
  mayKeep,
}: {
  code: string;
  entry: KnownSupportView;
  mayKeep: boolean;
}) {
  const [isRemoving, setRemoving] = useState(false);
  const { id, provider, components, what, fromOn, toOn, contact, source, removed } = entry;
  return (
    <>
      <Text fw={600}>{provider}</Text>
      <Text className={removed ? `${classes.what} ${classes.removed}` : classes.what}>{what}</Text>
      <Text c="dimmed">
        {[components.map(componentName).join(', '), periodOf(fromOn, toOn), contact, source]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {removed && <Text>{t`Removed by ${removed.by}: ${removed.reason}`}</Text>}
      {mayKeep && !removed && !isRemoving && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t`Remove: ${provider}`}
          onClick={() => setRemoving(true)}
        >
          {t`Remove`}
        </Button>
      )}
      {isRemoving && !removed && (
        <RemoveSupportForm {...{ code, id }} close={() => setRemoving(false)} />
      )}
    </>
  );
}

function periodOf(fromOn: string | null, toOn: string | null): string {
  const from = fromOn && showDate(fromOn);
  const to = toOn && showDate(toOn);
  if (from && to) return t`From ${from} to ${to}`;
  if (from) return t`Since ${from}`;
  return to ? t`Until ${to}` : '';
}
