import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { OrganizationView, PackageActivity, PackageContent } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { showDate } from '../../lib/dates.ts';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { fieldName } from './draft-words.ts';
import { kindWords, providerWords } from './support-package-words.ts';
import classes from './support-package.module.css';

/** The activities of a component for reading. */
export function ActivityList({ activities }: Pick<PackageContent, 'activities'>) {
  const { data: organizations = [] } = useQuery({
    ...organizationsQuery,
    enabled: activities.some(({ organizationCode }) => organizationCode !== null),
  });
  if (activities.length === 0) return <Text c="dimmed">{t`No activity yet`}</Text>;
  return (
    <>
      <Text mt="xs" fw={500}>{t`Activities`}</Text>
      <ol>
        {activities.map((activity, place) => (
          <li key={activity.id ?? place}>
            <Text>{activity.title}</Text>
            {activity.titleLocal && <Text>{activity.titleLocal}</Text>}
            <Text c="dimmed">
              {[kindWords(activity.kind), datesOf(activity), leadOf(activity, organizations)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            {(['deliverable', 'acceptanceTest'] as const).map((field) => (
              <Text key={field} className={classes.words}>
                <Text component="span" inherit c="dimmed">
                  {fieldName(field)}:
                </Text>{' '}
                {activity[field] ?? t`open`}
              </Text>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function datesOf({ startOn, endOn }: PackageActivity): string {
  if (startOn && endOn) return `${showDate(startOn)} – ${showDate(endOn)}`;
  if (startOn) return t`from ${showDate(startOn)}`;
  return endOn ? t`until ${showDate(endOn)}` : t`without dates`;
}

function leadOf(
  { providerKind, providerName, organizationCode }: PackageActivity,
  organizations: readonly OrganizationView[],
): string | null {
  if (organizationCode) {
    return organizations.find(({ code }) => code === organizationCode)?.name ?? organizationCode;
  }
  return providerName ?? (providerKind && providerWords(providerKind));
}
