import { Anchor, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  paths,
  type AnswerValues,
  type ExpressionView,
  type TranslatableText,
} from '@sixstep/contract';
import {
  answerPlaces,
  expressionForm,
  fill,
  nameBelowComponent,
  type Section,
} from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { useQuery } from '@tanstack/react-query';
import { Fact, Facts } from '../../components/facts.tsx';
import { componentName } from '../cases/reference-words.ts';
import { TranslationBeside } from '../translations/translation-beside.tsx';
import { translationsQuery } from '../translations/translations.queries.ts';
import { answerText, requestedIn, valuesOf } from './answer-texts.ts';

interface Props {
  readonly number: string;
  readonly view: ExpressionView;
}

/** The expression as it stands, topic by topic, with the translations of its answers: drafted, or submitted once there is a round. */
export function ExpressionContentView({ number, view }: Props) {
  const texts = useQuery(translationsQuery(number)).data;
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
              {...{ values, view, texts }}
            />
          ))
        ) : (
          <Topic key={section.id} section={section} component={null} {...{ values, view, texts }} />
        ),
      )}
    </Stack>
  );
}

function Topic({
  section,
  component,
  values,
  view,
  texts = [],
}: {
  section: Section;
  component: string | null;
  values: AnswerValues;
  view: ExpressionView;
  texts?: readonly TranslatableText[] | undefined;
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
            {texts
              .find(
                ({ kind: kindOfText, subject }) =>
                  kindOfText === 'expressionAnswer' && subject === id,
              )
              ?.translations.map((translation) => (
                <TranslationBeside key={translation.id} translation={translation} />
              ))}
          </Fact>
        ))}
      </Facts>
    </div>
  );
}
