import { Injectable } from '@nestjs/common';
import type { AnswerValue, KnownFact } from '@sixstep/contract';
import { answerPlaces } from '@sixstep/reference/expression-form';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { Database } from '../database/database.ts';
import { ExpressionReads, type FrozenContent } from './expression.reads.ts';
import { frozenAnswers } from './frozen-answers.ts';

interface Known {
  readonly focalPoints: { readonly name: string; readonly email: string }[];
  readonly invited: Readonly<Record<'name' | 'position' | 'email', string | null>> | null;
  readonly language: string;
  readonly earlier: { readonly number: string; readonly content: FrozenContent } | null;
}

const statement = `
  select p.portal_language as language,
    coalesce((select json_agg(json_build_object('name', f.name, 'email', f.email) order by f.name)
      from sixstep.person f where f.country_code = p.code and sixstep.is_designated(f.id, p.code) and f.status <> 'disabled'), '[]')
      as "focalPoints",
    (select json_build_object('name', i.addressee_name, 'position', i.addressee_position, 'email', i.addressee_email)
      from sixstep.invitation i where i.case_id = c.id) as invited,
    (select json_build_object('number', o.number, 'content', s.content)
      from sixstep.expression_submission s join sixstep.case_file o on o.id = s.case_id
      where o.country_code = c.country_code and o.id <> c.id order by s.submitted_at desc limit 1) as earlier
  from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code
  where c.number = $1`;

/** What the Center knows already of what a country is asked, to be read beside what the country says. */
@Injectable()
export class KnownFacts {
  constructor(
    private readonly database: Database,
    private readonly reads: ExpressionReads,
  ) {}

  /** In the order of the form. @throws Problem 404 also for countries, organizations and observers */
  async of(number: string, actor: Actor): Promise<KnownFact[]> {
    mustSeeWork(actor);
    await this.reads.of(number, actor);
    const [[known]] = await this.database.read<[Known[]]>(actor, [
      { sql: statement, params: [number] },
    ]);
    const facts = known ? factsOf(known) : [];
    return [...order.keys()].flatMap((question) =>
      facts.filter((fact) => fact.question === question && fact.value !== null),
    );
  }
}

const order = new Set(answerPlaces.map(({ id }) => id));

function factsOf({ focalPoints, invited, language, earlier }: Known): KnownFact[] {
  const fact = (question: string, value: AnswerValue, source: KnownFact['source']): KnownFact => ({
    question,
    value,
    source,
    number: source === 'earlierCase' ? (earlier?.number ?? null) : null,
  });
  return [
    ...focalPoints.flatMap(({ name, email }) => [
      fact('contact.name', name, 'designation'),
      fact('contact.email', email, 'designation'),
    ]),
    ...(invited === null
      ? []
      : [
          fact('contact.name', invited.name, 'invitation'),
          fact('contact.position', invited.position, 'invitation'),
          fact('contact.email', invited.email, 'invitation'),
        ]),
    fact('workingLanguage', language, 'register'),
    ...Object.entries(earlier ? frozenAnswers(earlier.content).answers : {})
      .filter(([question]) => !isOfItsCase(question))
      .map(([question, value]) => fact(question, value, 'earlierCase')),
  ];
}

/** What is said anew with each case. */
const isOfItsCase = (question: string): boolean => /^(letter|declaration|sharing)\./.test(question);
