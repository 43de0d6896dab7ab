import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IntakeDecision } from '@sixstep/contract';
import { CaseSteps } from '../cases/case-steps.ts';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import type { Statement } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';
import type { IntakeLetterContent } from './intake-letter.ts';

type Decided = 'decision' | 'criterion' | 'reason' | 'until' | 'applyAgainOn';

/** Freezes the letter of a decision about an expression of interest in the transaction that decides. */
@Injectable()
export class IntakeLetterSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('expression.accept', (step) => keep(step, decided('accepted')));
    this.steps.on('expression.defer', (step) => {
      const { until, reason = null } = step.record;
      return keep(step, { ...decided('deferred'), until, reason });
    });
    this.steps.on('expression.decline', (step) =>
      keep(step, { ...decided('declined'), ...step.record }),
    );
  }
}

const decided = (decision: IntakeDecision): Pick<IntakeLetterContent, Decided> => ({
  decision,
  criterion: null,
  reason: null,
  until: null,
  applyAgainOn: null,
});

/** An expression that was adopted was never submitted here: there is nothing to answer by letter. */
async function keep(
  step: StepInProgress,
  decision: Pick<IntakeLetterContent, Decided>,
): Promise<Statement[]> {
  const [known] = await step.tx.query<
    Omit<
      IntakeLetterContent,
      Decided | 'number' | 'countryCode' | 'decidedOn' | 'components' | 'signatory'
    >
  >(
    `select case when w.language in ('en', 'fr', 'es') then w.language else p.portal_language end as language,
       sixstep.expression_answered(c.id, 'contact.name') as addressee,
       sixstep.expression_answered(c.id, 'contact.position') as position,
       sixstep.expression_answered(c.id, 'ministry') as ministry,
       (s.submitted_at at time zone 'Asia/Tokyo')::date as "submittedOn", s.round, m.name as contact
     from sixstep.case_file c
     join sixstep.partner_country p on p.code = c.country_code
     join lateral (select e.round, e.submitted_at from sixstep.expression_submission e where e.case_id = c.id
       order by e.round desc limit 1) s on true
     cross join lateral (select sixstep.expression_answered(c.id, 'workingLanguage') as language) w
     left join sixstep.person m on m.id = c.manager_id
     where c.id = $1`,
    [step.kase.id],
  );
  if (!known) return [];
  const content: IntakeLetterContent = {
    ...known,
    ...decision,
    number: step.kase.number,
    countryCode: step.kase.countryCode,
    decidedOn: step.occurredOn,
    components: step.kase.components,
    signatory: 'personId' in step.doer ? step.doer.name : '',
  };
  const { json, sha256 } = freeze(content);
  return [
    {
      sql: `insert into sixstep.intake_letter (case_id, line, content, sha256) values ($1, $2, $3, $4)`,
      params: [step.kase.id, step.seq, json, sha256],
    },
  ];
}
