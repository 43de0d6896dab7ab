import {
  paths,
  upon,
  type AnswerValues,
  type ExpressionView,
  type ProblemView,
  type WriteAnswers,
  type WrittenAnswers,
} from '@sixstep/contract';
import type { Answer, HttpClient } from './http-client.ts';
import type { ToldCase } from './told-case.ts';

type Told = Pick<ToldCase, 'number' | 'clients'>;

export const readExpression = (
  { number, clients }: Told,
  by: HttpClient = clients.country,
): Promise<Answer<ExpressionView & ProblemView>> => by.get(paths.expressionOfInterest(number));

export const patchExpression = (
  { number, clients }: Told,
  body: WriteAnswers | object,
  by: HttpClient = clients.country,
): Promise<Answer<WrittenAnswers & ProblemView>> =>
  by.patch(paths.expressionOfInterest(number), { body });

/** Writes answers upon what stands now. */
export async function giveAnswers(
  kase: Told,
  values: AnswerValues,
  by?: HttpClient,
): Promise<Answer<WrittenAnswers & ProblemView>> {
  const { body } = await readExpression(kase, kase.clients.manager);
  return patchExpression(kase, upon(body.answers, values), by);
}

/** What is answered, by the ids of the questions. */
export const valuesIn = ({ answers }: Pick<ExpressionView, 'answers'>): AnswerValues =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, { value }]) => value !== null)
      .map(([id, { value }]) => [id, value]),
  );

/** Everything that a country has to say to ask for one component. */
export const enoughAnswers = (name: string): AnswerValues => ({
  ministry: 'Ministry of Environment',
  'contact.name': name,
  'contact.email': 'office@example.test',
  workingLanguage: 'en',
  'components.strategy': true,
  'components.strategy.status': 'inProgress',
  'components.strategy.need': 'A plan of use.',
  'sharing.with': 'center',
  'letter.kind': 'byPost',
  'declaration.name': name,
  'declaration.accepted': true,
});
