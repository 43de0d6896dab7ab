import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { InvitationView, Language } from '@sixstep/contract';
import classes from './letter-preview.module.css';

/** The letter as it would go out now, or went out, in its own language. */
export function LetterPreview({
  letter,
  language,
}: {
  letter: InvitationView['letter'];
  language: Language | null;
}) {
  return (
    <section aria-labelledby="letter">
      <Title order={2} id="letter" mb="xs">{t`Letter`}</Title>
      {letter ? (
        <div className={classes.letter} lang={language ?? undefined}>
          <Text fw={600} mb="sm">
            {letter.subject}
          </Text>
          <Stack gap="sm">
            {letter.paragraphs.map((paragraph, place) => (
              <Text key={place} className={classes.paragraph}>
                {paragraph}
              </Text>
            ))}
          </Stack>
        </div>
      ) : (
        <Text c="dimmed">{t`Choose a language and save; the letter then stands here.`}</Text>
      )}
    </section>
  );
}
