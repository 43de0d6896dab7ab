import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PackageContent } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { componentChoices, componentName } from '../cases/reference-words.ts';
import { ActivityList } from './activity-list.tsx';
import { IntegrityList } from './integrity-list.tsx';
import { languageName } from '../../lib/language-name.ts';
import classes from './support-package.module.css';

/** A package for reading: its draft, or a version that never changes. */
export function PackageContentView({ content }: { content: PackageContent }) {
  const { title, titleLocal, summary, language, components } = content;
  const order = componentChoices.map(({ value }) => value);
  const inOrder = [...components].sort(
    (one, other) => order.indexOf(one.component) - order.indexOf(other.component),
  );
  const covered = inOrder.filter((one) => one.covered);
  const excluded = inOrder.filter((one) => !one.covered);
  return (
    <Stack gap="md" mt="xs">
      <div>
        <Text fw={600} className={classes.words}>
          {title ?? t`Without a title`}
        </Text>
        {titleLocal && <Text className={classes.words}>{titleLocal}</Text>}
        <Text c="dimmed">{t`Written in ${languageName(language)}`}</Text>
        {summary && <Text className={classes.words}>{summary}</Text>}
      </div>
      {covered.map((one) => (
        <div key={one.component}>
          <Title order={3}>{componentName(one.component)}</Title>
          <Text className={classes.words}>{one.objective ?? t`No objective yet`}</Text>
          {one.objectiveLocal && <Text className={classes.words}>{one.objectiveLocal}</Text>}
          <ActivityList
            activities={content.activities.filter(({ component }) => component === one.component)}
          />
          <Indicators
            indicators={content.indicators.filter(({ component }) => component === one.component)}
          />
        </div>
      ))}
      {covered.length === 0 && <Text c="dimmed">{t`No component is in it yet.`}</Text>}
      {excluded.length > 0 && (
        <div>
          <Title order={3}>{t`Left out`}</Title>
          <ul>
            {excluded.map(({ component, exclusionReason }) => (
              <li key={component}>
                {componentName(component)}: {exclusionReason ?? t`no reason yet`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <IntegrityList integrity={content.integrity} />
    </Stack>
  );
}

function Indicators({ indicators }: Pick<PackageContent, 'indicators'>) {
  if (indicators.length === 0) return null;
  return (
    <>
      <Text mt="xs" fw={500}>{t`Indicators`}</Text>
      <ul>
        {indicators.map(({ name, unit, baseline, baselineOn, target, targetOn }, place) => (
          <li key={place}>
            {name} ({unit}). {t`Baseline: ${orOpen(baseline, baselineOn)}.`}{' '}
            {t`Target: ${orOpen(target, targetOn)}.`}
          </li>
        ))}
      </ul>
    </>
  );
}

function orOpen(value: string | null, on: string | null): string {
  if (value === null) return t`open`;
  return on === null ? value : `${value} (${showDate(on)})`;
}
