import { Injectable } from '@nestjs/common';
import type {
  PipelineReport,
  RestatementReport,
  pipelineQuery,
  restatementsQuery,
} from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { refusedField } from '../cases/step-request.ts';
import { notFound } from '../errors/problem.ts';
import { PipelineReads } from './pipeline.reads.ts';
import { RestatementReads } from './restatements.reads.ts';

@Injectable()
export class Reports {
  constructor(
    private readonly pipelineReads: PipelineReads,
    private readonly restatementReads: RestatementReads,
  ) {}

  /**
   * How many cases stood where at an instant, and at another one to compare with; what weakens the figures; how long steps took.
   *
   * @throws Problem 404 for countries and organizations: reports are the Center's.
   */
  async pipeline(
    { asOf, compareTo, region, component }: Infer<typeof pipelineQuery>,
    actor: Actor,
  ): Promise<PipelineReport> {
    if (!may(actor, 'report.read')) throw notFound();
    return this.pipelineReads.report({ asOf, region, component }, compareTo, actor);
  }

  /**
   * What was corrected or undone in a period of days at the Center, both inclusive; the current month when none is named.
   *
   * @throws Problem 404 for countries and organizations, 400 when the period ends before it begins.
   */
  async restatements(
    period: Infer<typeof restatementsQuery>,
    actor: Actor,
  ): Promise<RestatementReport> {
    if (!may(actor, 'report.read')) throw notFound();
    if (period.from && period.to && period.to < period.from) throw refusedField('to', 'beforeFrom');
    return this.restatementReads.of(period, actor);
  }
}
