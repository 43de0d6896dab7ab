import { Anchor, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type AnswerValues, type ExpressionView } from '@sixstep/contract';
import {
  answerPlaces,
  expressionForm,
  fill,
  nameBelowComponent,
  type Section,
} from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { Fact, Facts } from '../../components/facts.tsx';
import { componentName } from '../cases/reference-words.ts';
import { TranslationsOf } from '../translations/translations-of.tsx';
import { answerText, requestedIn, valuesOf } from './answer-texts.ts';

interface Props {
  readonly number: string;
  readonly view: ExpressionView;
}

/** The expression as it stands, topic by topic, with the translations of its answers: drafted, or submitted once there is a round. */
export function ExpressionContentView({ number, view }: Props) {
  const values = valuesOf(view.answers);
  const requested = requestedIn(values);
  return (
    <Stack gap="lg">
      {expressionForm.sections.map((section) =>
        section.perComponent ? (
          requested.map((component) => (
            <Topic
              key={component}
              section={section}
              component={component}
              {...{ number, values, view }}
            />
          ))
        ) : (
          <Topic
            key={section.id}
            section={section}
            component={null}
            {...{ number, values, view }}
          />
        ),
      )}
    </Stack>
  );
}

function Topic({
  section,
  component,
  number,
  values,
  view,
}: {
  section: Section;
  component: string | null;
  number: string;
  values: AnswerValues;
  view: ExpressionView;
}) {
  const facts = answerPlaces
    .filter((place) => place.section === section.id && place.component === component)
    .flatMap(({ id, kind, demand }) => {
      const text = answerText(id, values[id] ?? null);
      if (text === '' && demand !== 'always' && demand !== 'ofRequested') return [];
      return [{ id, kind, text }];
    });
  if (facts.length === 0) return null;
  const { title } = formWords.sections[section.id as keyof typeof formWords.sections];
  return (
    <div>
      <Title order={3} mb="xs">
        {fill(title, { name: component === null ? '' : componentName(component) })}
      </Title>
      <Facts>
        {facts.map(({ id, kind, text }) => (
          <Fact key={id} name={nameBelowComponent(formWords, id)}>
            {kind === 'file' ? (
              <Anchor href={paths.file(String(values[id]))} underline="always">
                {view.letterFileName ?? t`Open the letter`}
              </Anchor>
            ) : (
              text && (
                <Text
                  inherit
                  component="span"
                  lang={(kind === 'text' && view.answers[id]?.language) || undefined}
                  style={{ whiteSpace: 'pre-wrap' }}
                >
                  {text}
                </Text>
              )
            )}
            <TranslationsOf number={number} kind="expressionAnswer" subject={id} />
          </Fact>
        ))}
      </Facts>
    </div>
  );
}
