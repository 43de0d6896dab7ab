import { Button, Drawer, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showDate } from '../../lib/dates.ts';
import { usePerson } from '../session/person.tsx';
import { MissionForm } from './mission-form.tsx';
import classes from './missions.module.css';
import { missionsQuery } from './missions.queries.ts';

/** Journeys to countries: entered once, told on every case. */
export function MissionsPage() {
  const { role } = usePerson();
  const query = useQuery({ ...missionsQuery, enabled: role !== 'observer' });
  const [isEntering, setEntering] = useState(false);
  const mayEnter = role === 'programManager' || role === 'programOfficer';
  if (role === 'observer') return <EmptyState title={t`Missions are not shown to you`} />;
  return (
    <>
      <PageHeader title={t`Missions`}>
        {mayEnter && <Button onClick={() => setEntering(true)}>{t`Enter a mission`}</Button>}
      </PageHeader>
      <Answer query={query}>
        {(missions) =>
          missions.length === 0 ? (
            <EmptyState title={t`No mission has been entered`}>
              {t`A journey is entered once: it leaves a contact on each case, and takes the steps that it brings.`}
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {missions.map((mission) => (
                <li key={mission.id}>
                  <Text fw={600}>
                    {t`${mission.place}, ${showDate(mission.fromOn)} – ${showDate(mission.toOn)}`}
                  </Text>
                  <Text className={classes.words}>{mission.purpose}</Text>
                  <Text size="sm" c="dimmed">
                    {[...mission.people, t`entered by ${mission.enteredBy}`].join(', ')}
                  </Text>
                  {mission.files.length > 0 && (
                    <ul className={classes.links} aria-label={t`Files`}>
                      {mission.files.map(({ id, name }) => (
                        <li key={id}>
                          <a href={paths.file(id)}>{name}</a>
                        </li>
                      ))}
                    </ul>
                  )}
                  <ul className={classes.links} aria-label={t`Cases`}>
                    {mission.cases.map(({ number, country }) => (
                      <li key={number}>
                        <AnchorLink to="/cases/$number/{-$tab}" params={{ number, tab: undefined }}>
                          {country}
                        </AnchorLink>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Drawer
        position="right"
        size="lg"
        opened={isEntering}
        onClose={() => setEntering(false)}
        closeOnClickOutside={false}
        title={t`Enter a mission`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <MissionForm close={() => setEntering(false)} />
      </Drawer>
    </>
  );
}
