import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { IntroductionView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dateOf, showDate } from '../../lib/dates.ts';
import { usePerson } from '../session/person.tsx';
import { AdmitForm } from './admit-form.tsx';
import { introductionsQuery } from './introductions.queries.ts';
import { RefuseForm } from './refuse-form.tsx';

/** Who came by a link that was made out to somebody else; nothing while nobody waits. */
export function IntroductionsSection({ code }: { code: string }) {
  const { role } = usePerson();
  const { data = [] } = useQuery({ ...introductionsQuery(code), enabled: role !== 'observer' });
  const mayDecide = role === 'programManager' || role === 'programOfficer';
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="introductions">
      <Title order={2} id="introductions" mb="xs">{t`Somebody else came by a link`}</Title>
      <Stack gap="md">
        {data.map((introduction) => (
          <Introduction key={introduction.id} {...{ code, introduction, mayDecide }} />
        ))}
      </Stack>
    </section>
  );
}

function Introduction({
  code,
  introduction,
  mayDecide,
}: {
  code: string;
  introduction: IntroductionView;
  mayDecide: boolean;
}) {
  const [doing, setDoing] = useState<'admit' | 'refuse' | null>(null);
  const { name, position, office, email, note, linkFor, madeAt } = introduction;
  const close = () => setDoing(null);
  return (
    <div>
      <Text fw={600}>{name}</Text>
      <Text>{[position, office, email].filter(Boolean).join(', ')}</Text>
      {note && (
        <Text component="blockquote" m={0}>
          “{note}”
        </Text>
      )}
      <Text c="dimmed">
        {t`On ${showDate(dateOf(new Date(madeAt)))}, by the link that was mailed to ${linkFor}. Nobody has checked this yet.`}
      </Text>
      {doing === 'admit' && <AdmitForm {...{ code, introduction, close }} />}
      {doing === 'refuse' && <RefuseForm {...{ code, introduction, close }} />}
      {mayDecide && doing === null && (
        <Group gap="xs" mt={4}>
          <Button
            variant="default"
            aria-label={t`Admit ${name}`}
            onClick={() => setDoing('admit')}
          >{t`Admit`}</Button>
          <Button
            variant="default"
            aria-label={t`Refuse ${name}`}
            onClick={() => setDoing('refuse')}
          >{t`Refuse`}</Button>
        </Group>
      )}
    </div>
  );
}
