import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { TranslationView } from '@sixstep/contract';
import { dateOf, showDate } from '../../lib/dates.ts';
import { languageName } from '../../lib/language-name.ts';
import classes from './translations.module.css';

/** A translation as it stands beside its text: by whom, when, how much it counts, and whether the text has moved. */
export function TranslationBeside({ translation }: { translation: TranslationView }) {
  const { text, language, note, isStale } = translation;
  return (
    <div className={classes.beside}>
      <p className={classes.words} lang={language}>
        {text}
      </p>
      <Text size="sm" c="dimmed">
        {whence(translation)}
        {note && `: ${note}`}
      </Text>
      {isStale && <Text size="sm" c="var(--late)">{t`The source has changed since.`}</Text>}
    </div>
  );
}

function whence({ standing, language, by, at }: TranslationView): string {
  const into = languageName(language);
  const who = by ?? t`somebody`;
  const when = showDate(dateOf(new Date(at)));
  return standing === 'approved'
    ? t`Approved translation into ${into} by ${who} on ${when}`
    : t`Courtesy translation into ${into} by ${who} on ${when}`;
}
