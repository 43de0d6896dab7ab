import { Badge, Table, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ExpressionView, KnownFact } from '@sixstep/contract';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { answerText } from './answer-texts.ts';
import { knownFactsQuery } from './expressions.queries.ts';

/** What the country says beside what the Center knows already; where they differ it is marked. */
export function KnownFacts({ number, view }: { number: string; view: ExpressionView }) {
  const query = useQuery(knownFactsQuery(number));
  return (
    <section aria-labelledby="known">
      <Title order={2} id="known" mb="xs">{t`Beside what the Center knows`}</Title>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t`Nothing of what the form asks is known already.`}</Text>
          ) : (
            <Table.ScrollContainer minWidth={520}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t`Question`}</Table.Th>
                    <Table.Th>{t`The country says`}</Table.Th>
                    <Table.Th>{t`The Center knows`}</Table.Th>
                    <Table.Th>{t`From`}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((fact) => (
                    <Known
                      key={`${fact.question} ${fact.source} ${fact.value}`}
                      fact={fact}
                      said={answerText(fact.question, view.answers[fact.question]?.value ?? null)}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answer>
    </section>
  );
}

function Known({ fact, said }: { fact: KnownFact; said: string }) {
  const known = answerText(fact.question, fact.value);
  const isOther = plain(said) !== plain(known);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {nameOfAnswer(formWords, fact.question)}
      </Table.Th>
      <Table.Td>
        {said || <Text c="dimmed">{t`Not given`}</Text>}{' '}
        {isOther && <Badge variant="default" radius="sm">{t`differs`}</Badge>}
      </Table.Td>
      <Table.Td>{known}</Table.Td>
      <Table.Td>{sourceWords(fact)}</Table.Td>
    </Table.Tr>
  );
}

function sourceWords({ source, number }: KnownFact): string {
  switch (source) {
    case 'designation':
      return t`Focal points`;
    case 'invitation':
      return t`Invitation`;
    case 'register':
      return t`Register`;
    case 'earlierCase':
      return t`Case ${number ?? ''}`;
  }
}

/** Capitals and blanks make no difference. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase();
