import { Alert, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { DesignationList, DesignationView, PartnerCountryView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { usePerson } from '../session/person.tsx';
import { ContestForm } from './contest-form.tsx';
import { DesignationForm } from './designation-form.tsx';
import { DesignationItem, type DesignationAct } from './designation-item.tsx';
import classes from './designations.module.css';
import { designationsQuery } from './designations.queries.ts';
import { EndDesignationForm } from './end-designation-form.tsx';
import { OfficeMailbox } from './office-mailbox.tsx';
import { SettleDesignationForm } from './settle-designation-form.tsx';

/** Who speaks for the country, who did, and who will; not shown to observers. */
export function DesignationsSection({ country }: { country: PartnerCountryView }) {
  const { role } = usePerson();
  const query = useQuery({ ...designationsQuery(country.code), enabled: role !== 'observer' });
  if (role === 'observer') return null;
  return (
    <section aria-labelledby="designations">
      <Title order={2} id="designations" mb="xs">{t`Who speaks for the country`}</Title>
      <Answer query={query}>{(list) => <Designations country={country} list={list} />}</Answer>
    </section>
  );
}

type Doing =
  | { readonly what: 'enter' | 'contest' }
  | { readonly what: DesignationAct; readonly designation: DesignationView };

function Designations({ country, list }: { country: PartnerCountryView; list: DesignationList }) {
  const { role } = usePerson();
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayWrite = role === 'programManager' || role === 'programOfficer';
  const now = list.items.filter(({ state }) => state !== 'ended');
  const past = list.items.filter(({ state }) => state === 'ended');
  const claims = now.filter(({ capacity }) => capacity === 'focalPoint');
  const isVacant = claims.every(({ state }) => state !== 'inForce' && state !== 'contested');
  const shown = (some: readonly DesignationView[]) => (
    <ul className={classes.list}>
      {some.map((designation) => (
        <DesignationItem
          key={designation.id}
          designation={designation}
          {...(mayWrite && {
            act: (what: DesignationAct, one: DesignationView) =>
              setDoing({ what, designation: one }),
          })}
        />
      ))}
    </ul>
  );
  return (
    <Stack gap="sm">
      {claims.some(({ state }) => state === 'contested') && (
        <Alert color="orange" title={t`Two offices differ`}>
          {t`All may draft, and no decision of the country counts, until a letter that names one person, signed above both offices, settles it.`}
        </Alert>
      )}
      {isVacant && (
        <Text>
          {list.officeMailbox
            ? t`Nobody is designated today: mail goes to ${list.officeMailbox}.`
            : t`Nobody is designated today, and the office has no mailbox: mail reaches nobody.`}
        </Text>
      )}
      {now.length > 0 && shown(now)}
      {mayWrite && (
        <Group gap="xs">
          <Button variant="default" onClick={() => setDoing({ what: 'enter' })}>
            {t`Enter a designation`}
          </Button>
          {claims.length > 1 && claims.some(({ state }) => state !== 'contested') && (
            <Button variant="default" onClick={() => setDoing({ what: 'contest' })}>
              {t`Two offices differ`}
            </Button>
          )}
        </Group>
      )}
      <OfficeMailbox code={country.code} mailbox={list.officeMailbox} mayWrite={mayWrite} />
      {past.length > 0 && (
        <details>
          <summary>{t`Who spoke for it before`}</summary>
          {shown(past)}
        </details>
      )}
      <Drawer
        position="right"
        opened={doing !== null}
        onClose={() => setDoing(null)}
        closeOnClickOutside={false}
        title={doing && titleOf(doing)}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {doing && (
          <DoingForm
            doing={doing}
            country={country}
            today={list.today}
            claims={claims}
            close={() => setDoing(null)}
          />
        )}
      </Drawer>
    </Stack>
  );
}

function DoingForm({
  doing,
  country,
  today,
  claims,
  close,
}: {
  doing: Doing;
  country: PartnerCountryView;
  today: string;
  claims: readonly DesignationView[];
  close: () => void;
}) {
  const { code } = country;
  switch (doing.what) {
    case 'enter':
      return <DesignationForm {...{ country, today, close }} follows={null} />;
    case 'contest':
      return <ContestForm {...{ code, claims, close }} />;
    case 'handOver':
      return <DesignationForm {...{ country, today, close }} follows={doing.designation} />;
    case 'end':
      return <EndDesignationForm {...{ code, today, close }} designation={doing.designation} />;
    case 'settle':
      return <SettleDesignationForm {...{ code, close }} designation={doing.designation} />;
  }
}

function titleOf({ what }: Doing): string {
  switch (what) {
    case 'enter':
      return t`Enter a designation`;
    case 'contest':
      return t`Two offices differ`;
    case 'handOver':
      return t`Hand the designation over`;
    case 'end':
      return t`End the designation`;
    case 'settle':
      return t`Settle the designation`;
  }
}
