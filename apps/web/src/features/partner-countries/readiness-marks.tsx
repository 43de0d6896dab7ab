import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';
import { componentCodes, readinessLevels } from '@sixstep/reference';
import { componentName } from '../cases/reference-words.ts';
import classes from './readiness.module.css';
import { levelsByComponent, levelSigns, levelWords } from './readiness-words.ts';

/** Six signs, one for each component, with the same in words for who cannot see them. */
export function ReadinessMarks({ known }: { known: PartnerCountryView['readiness'] }) {
  const levels = levelsByComponent(known);
  const words = levels
    .map(({ component, level }) => `${componentName(component)}: ${levelWords(level)}`)
    .join('; ');
  return (
    <span className={classes.marks} role="img" aria-label={words} title={words}>
      {levels.map(({ component, level }) => (
        <span key={component}>{levelSigns[level]}</span>
      ))}
    </span>
  );
}

/** What the signs mean, and for which component each place stands. */
export function ReadinessLegend() {
  const signs = readinessLevels
    .map(({ code }) => `${levelSigns[code]} ${levelWords(code)}`)
    .join('   ');
  const order = componentCodes.map(componentName).join(', ');
  return (
    <Text size="sm" c="dimmed" className={classes.legend}>
      {signs}
      <br />
      {t`Readiness, from left to right: ${order}.`}
    </Text>
  );
}
