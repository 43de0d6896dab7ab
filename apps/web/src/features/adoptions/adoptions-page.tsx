import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { AdoptionView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { usePerson } from '../session/person.tsx';
import { AdoptionForm } from './adoption-form.tsx';
import { AdoptionRow } from './adoption-row.tsx';
import classes from './adoptions.module.css';
import { adoptionsQuery } from './adoptions.queries.ts';
import { Approval } from './approval.tsx';

/** Running cases that come in from the records of the Center, and a director's word to them. */
export function AdoptionsPage() {
  const { role } = usePerson();
  const query = useQuery({ ...adoptionsQuery, enabled: worksOnCases(role) });
  const [form, setForm] = useState<{ before: AdoptionView | null } | null>(null);
  const mayEnter = role === 'programManager' || role === 'programOfficer';
  if (!worksOnCases(role)) {
    return <EmptyState title={t`Adoptions are for those who work on cases`} />;
  }
  return (
    <>
      <PageHeader
        title={t`Adoptions`}
        note={t`Running cases from the Center's records. A director approves them; nobody is mailed.`}
      >
        {mayEnter && (
          <>
            <ButtonLink to="/imports" variant="default">{t`Import a sheet`}</ButtonLink>
            <Button onClick={() => setForm({ before: null })}>{t`Adopt a running case`}</Button>
          </>
        )}
      </PageHeader>
      <Answer query={query} lines={8}>
        {(adoptions) => <Lists adoptions={adoptions} onChange={(before) => setForm({ before })} />}
      </Answer>
      <Drawer
        position="right"
        size="lg"
        opened={form !== null}
        onClose={() => setForm(null)}
        closeOnClickOutside={false}
        title={form?.before ? form.before.country.name : t`Adopt a running case`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {form && <AdoptionForm before={form.before} close={() => setForm(null)} />}
      </Drawer>
    </>
  );
}

const worksOnCases = (role: string): boolean =>
  ['director', 'programManager', 'programOfficer'].includes(role);

function Lists({
  adoptions,
  onChange,
}: {
  adoptions: readonly AdoptionView[];
  onChange: (before: AdoptionView) => void;
}) {
  const waiting = adoptions.filter(({ status }) => status === 'entered');
  const returned = adoptions.filter(({ status }) => status === 'returned');
  const approved = adoptions.filter(({ status }) => status === 'approved');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const approvable = waiting.filter(({ mayApprove }) => mayApprove);
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  if (adoptions.length === 0) {
    return (
      <EmptyState title={t`No running case has been entered`}>
        {t`Enter one by one what the Center's records tell, or import the tracker's sheet.`}
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl">
      <Approval
        chosen={chosen.filter((id) => approvable.some((one) => one.id === id))}
        names={new Map(adoptions.map(({ id, country }) => [id, country.name]))}
        onDone={() => setChosen([])}
      />
      <Part id="returned" title={t`Came back`} adoptions={returned} onChange={onChange} />
      <section aria-labelledby="waiting">
        <Group justify="space-between">
          <Title order={2} id="waiting">
            {t`Waiting for approval`}
          </Title>
          {approvable.length > 1 && (
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                setChosen(chosen.length === approvable.length ? [] : approvable.map(({ id }) => id))
              }
            >
              {chosen.length === approvable.length
                ? t`Choose none`
                : t`Choose all ${approvable.length}`}
            </Button>
          )}
        </Group>
        <Text c="dimmed" mb="xs">
          {plural(waiting.length, { 0: 'None', one: '# case', other: '# cases' })}
        </Text>
        <ul className={classes.rows}>
          {waiting.map((adoption) => (
            <AdoptionRow
              key={adoption.id}
              adoption={adoption}
              onChange={onChange}
              {...(adoption.mayApprove && {
                choice: {
                  isChosen: chosen.includes(adoption.id),
                  toggle: () => toggle(adoption.id),
                },
              })}
            />
          ))}
        </ul>
      </section>
      <Part id="approved" title={t`Became cases`} adoptions={approved} onChange={onChange} />
    </Stack>
  );
}

function Part({
  id,
  title,
  adoptions,
  onChange,
}: {
  id: string;
  title: string;
  adoptions: readonly AdoptionView[];
  onChange: (before: AdoptionView) => void;
}) {
  if (adoptions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {title}
      </Title>
      <ul className={classes.rows}>
        {adoptions.map((adoption) => (
          <AdoptionRow key={adoption.id} adoption={adoption} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}
