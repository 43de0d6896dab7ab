import { Anchor, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type CaseView, type SupportPackageView } from '@sixstep/contract';
import { showInstant } from '../../lib/dates.ts';
import { componentName } from '../cases/reference-words.ts';
import { useAbility, usePerson } from '../session/person.tsx';
import { AnswerForm } from './answer-form.tsx';
import { EndorsementField } from './endorsement-field.tsx';
import { answerWords } from './support-package-words.ts';
import classes from './support-package.module.css';

/** What the country says to the newest version, component by component, and the letter with which it endorses it. */
export function CountryAnswers({ kase, view }: { kase: CaseView; view: SupportPackageView }) {
  const mayDraft = useAbility('content.draft');
  const { role } = usePerson();
  const [newest] = view.versions;
  if (!newest || role === 'observer') return null;
  const mayEnter = mayDraft && kase.state === 'draftPackage.proposed';
  return (
    <section aria-labelledby="answers">
      <Title order={2} id="answers" mb="xs">{t`Answers of the country`}</Title>
      <Stack gap="md">
        {view.answers.length === 0 && (
          <Text c="dimmed">{t`The country has not answered version ${newest.number} yet.`}</Text>
        )}
        <ul className={classes.list}>
          {view.answers.map(({ component, answer, text, by, at }) => (
            <li key={component}>
              <Text>
                <Text component="span" inherit fw={600}>
                  {componentName(component)}
                </Text>{' '}
                {answerWords(answer)}
              </Text>
              {text && <Text className={classes.words}>{text}</Text>}
              <Text c="dimmed">{t`${by}, ${showInstant(at)}`}</Text>
            </li>
          ))}
        </ul>
        {view.endorsement && (
          <Text>
            {t`Endorsement letter:`}{' '}
            <Anchor href={paths.file(view.endorsement.fileId)} underline="always">
              {view.endorsement.name}
            </Anchor>
          </Text>
        )}
        {mayEnter && (
          <details>
            <summary>{t`Enter what the country has answered in another way`}</summary>
            <Stack gap="md" mt="sm">
              <AnswerForm
                key={newest.number}
                number={kase.number}
                version={newest}
                given={view.answers}
              />
              <EndorsementField number={kase.number} view={view} />
            </Stack>
          </details>
        )}
      </Stack>
    </section>
  );
}
