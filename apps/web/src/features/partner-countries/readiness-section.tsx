import { Button, Drawer, Group, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ReadinessAssessment } from '@sixstep/contract';
import { componentCodes } from '@sixstep/reference';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { componentName } from '../cases/reference-words.ts';
import { useAbility, usePerson } from '../session/person.tsx';
import classes from './readiness.module.css';
import { ReadinessEntry } from './readiness-entry.tsx';
import { ReadinessForm } from './readiness-form.tsx';
import { ReadinessLine } from './readiness-line.tsx';
import { readinessQuery } from './readiness.queries.ts';
import { levelSigns, levelWords } from './readiness-words.ts';

/** How far the country is with each component, as the Center knows it; not shown to observers. */
export function ReadinessSection({ code }: { code: string }) {
  const { role } = usePerson();
  const mayEnter = useAbility('partnerCountry.keep');
  const query = useQuery({ ...readinessQuery(code), enabled: role !== 'observer' });
  const [isEntering, setEntering] = useState(false);
  if (role === 'observer') return null;
  return (
    <section aria-labelledby="readiness">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="readiness">{t`Readiness`}</Title>
        {mayEnter && (
          <Button
            variant="default"
            onClick={() => setEntering(true)}
          >{t`Enter an assessment`}</Button>
        )}
      </Group>
      <Answer query={query}>
        {(assessments) => (
          <ul className={classes.components}>
            {componentCodes.map((component) => (
              <ComponentReadiness
                key={component}
                code={code}
                name={componentName(component)}
                assessments={assessments.filter((one) => one.component === component)}
              />
            ))}
          </ul>
        )}
      </Answer>
      <Drawer
        position="right"
        opened={isEntering}
        onClose={() => setEntering(false)}
        closeOnClickOutside={false}
        title={t`Enter an assessment`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ReadinessForm code={code} close={() => setEntering(false)} />
      </Drawer>
    </section>
  );
}

function ComponentReadiness({
  code,
  name,
  assessments,
}: {
  code: string;
  name: string;
  assessments: readonly ReadinessAssessment[];
}) {
  const counted = assessments.filter(({ struck }) => struck === null);
  const level = counted[0]?.level ?? 'notAssessed';
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{name}</Text>
        <Text>
          <span aria-hidden>{levelSigns[level]} </span>
          {levelWords(level)}
        </Text>
      </Group>
      {counted.length > 1 && <ReadinessLine assessments={counted} />}
      {assessments.length > 0 && (
        <details>
          <summary>{t`Assessments and sources`}</summary>
          <ul className={classes.history} aria-label={t`Assessments of ${name}`}>
            {assessments.map((assessment) => (
              <ReadinessEntry key={assessment.id} code={code} assessment={assessment} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
