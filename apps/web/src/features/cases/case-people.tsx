import { Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView } from '@sixstep/contract';
import { roleWords } from './process-words.ts';
import classes from './case-people.module.css';

/** Who has to do with the case. */
export const CasePeople = ({ kase }: { kase: CaseView }) => (
  <section aria-labelledby="people">
    <Title order={2} id="people" mb="xs">
      {t`People`}
    </Title>
    {kase.people.length === 0 ? (
      <Text c="dimmed">{t`Nobody is named yet.`}</Text>
    ) : (
      <ul className={classes.people}>
        {kase.people.map(({ id, name, role, organization }) => (
          <li key={`${id} ${role}`}>
            <span>{name}</span>
            <span className={classes.role}>
              {roleWords(role)}
              {organization && `, ${organization}`}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
