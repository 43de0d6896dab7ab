import { Injectable } from '@nestjs/common';
import type {
  DurationsReport,
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
import { DurationsReads } from './durations.reads.ts';
import { PipelineReads } from './pipeline.reads.ts';
import { RestatementReads } from './restatements.reads.ts';

@Injectable()
export class Reports {
  constructor(
    private readonly pipelineReads: PipelineReads,
    private readonly durationsReads: DurationsReads,
    private readonly restatementReads: RestatementReads,
  ) {}

  /**
   * How many cases stood where at an instant, and at another one to compare with, and what weakens the figures.
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
   * How long the stays in each step took that ended until an instant, and after the one to compare with.
   *
   * @throws Problem 404 for countries and organizations.
   */
  async durations(
    { asOf, compareTo, region, component }: Infer<typeof pipelineQuery>,
    actor: Actor,
  ): Promise<DurationsReport> {
    if (!may(actor, 'report.read')) throw notFound();
    return this.durationsReads.of({ asOf, since: compareTo, region, component }, actor);
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
