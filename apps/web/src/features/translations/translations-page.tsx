import { Button, Drawer, Group, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { TextKind, WaitingText } from '@sixstep/contract';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { dateOf, showDate } from '../../lib/dates.ts';
import { languageName } from '../../lib/language-name.ts';
import { anchorWords } from '../discussion/anchors.ts';
import { usePerson } from '../session/person.tsx';
import { TranslationBeside } from './translation-beside.tsx';
import { TranslationForm } from './translation-form.tsx';
import { textsToTranslateQuery } from './translations.queries.ts';
import classes from './translations.module.css';

/** What waits for a translation, case by case, oldest first: into English for the Center, or into the language of a country. */
export function TranslationsPage() {
  const { role } = usePerson();
  const query = useQuery({ ...textsToTranslateQuery, enabled: role !== 'observer' });
  const [source, setSource] = useState<WaitingText | null>(null);
  const mayTranslate = role === 'programManager' || role === 'programOfficer';
  if (role === 'observer') return <EmptyState title={t`Translations are not shown to you`} />;
  return (
    <>
      <PageHeader
        title={t`To translate`}
        note={t`What countries wrote prevails; a translation helps to read it.`}
      />
      <Answer query={query} lines={8}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t`Nothing waits for a translation`} />
          ) : (
            <>
              <Text mb="md">
                {plural(total, {
                  one: '# text waits for a translation.',
                  other: '# texts wait for a translation.',
                })}
              </Text>
              {[...Map.groupBy(items, ({ number }) => number)].map(([number, texts]) => (
                <section key={number} aria-labelledby={number}>
                  <Title order={2} id={number} mt="lg" mb="xs">
                    <AnchorLink to="/cases/$number/{-$tab}" params={{ number, tab: undefined }}>
                      {t`${texts[0]!.country}, ${number}`}
                    </AnchorLink>
                  </Title>
                  <ul className={classes.list}>
                    {texts.map((text) => (
                      <li key={`${text.kind}/${text.subject}/${text.into}`}>
                        <Waiting text={text} {...(mayTranslate && { translate: setSource })} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )
        }
      </Answer>
      <Drawer
        position="right"
        size="xl"
        opened={source !== null}
        onClose={() => setSource(null)}
        closeOnClickOutside={false}
        title={source && nameOfText(source)}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {source && <TranslationForm source={source} close={() => setSource(null)} />}
      </Drawer>
    </>
  );
}

function Waiting({
  text: source,
  translate,
}: {
  text: WaitingText;
  translate?: (source: WaitingText) => void;
}) {
  const { language, into, text, at, translations } = source;
  const name = nameOfText(source);
  const said = language === null ? '' : languageName(language);
  return (
    <>
      <Text fw={600}>{name}</Text>
      <p className={classes.words} lang={language ?? undefined}>
        {text}
      </p>
      <Text size="sm" c="dimmed">
        {t`In ${said}, since ${showDate(dateOf(new Date(at)))}; waits for ${languageName(into)}`}
      </Text>
      {translations.map((translation) => (
        <TranslationBeside key={translation.id} translation={translation} />
      ))}
      {translate && (
        <Group mt="xs">
          <Button
            size="xs"
            variant="default"
            aria-label={t`Translate into ${languageName(into)}: ${name}`}
            onClick={() => translate(source)}
          >
            {t`Translate into ${languageName(into)}`}
          </Button>
        </Group>
      )}
    </>
  );
}

function nameOfText({ kind, about }: WaitingText): string {
  const names: Readonly<Record<TextKind, () => string>> = {
    expressionAnswer: () => nameOfAnswer(formWords, about),
    comment: () => t`Comment on: ${anchorWords(about)}`,
    commentAnswer: () => t`Answer to a comment on: ${anchorWords(about)}`,
    pointQuestion: () => t`Question on: ${nameOfAnswer(formWords, about)}`,
    pointAnswer: () => t`Answer to the question on: ${nameOfAnswer(formWords, about)}`,
  };
  return names[kind]();
}
