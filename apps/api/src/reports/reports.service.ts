import { Injectable } from '@nestjs/common';
import { pipelineQuery, type PipelineReport } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { notFound } from '../errors/problem.ts';
import { PipelineReads } from './pipeline.reads.ts';

@Injectable()
export class Reports {
  constructor(private readonly pipelineReads: PipelineReads) {}

  /**
   * How many cases stood where at an instant, and at another one to compare with.
   *
   * @throws Problem 404 for countries and organizations: reports are the Center's.
   */
  async pipeline(
    { asOf, compareTo, region, component }: Infer<typeof pipelineQuery>,
    actor: Actor,
  ): Promise<PipelineReport> {
    if (!may(actor, 'report.read')) throw notFound();
    const moments = compareTo === undefined ? [asOf] : [asOf, compareTo];
    const [now, then] = await this.pipelineReads.counts(
      moments.map((moment) => ({ asOf: moment, region, component })),
      actor,
    );
    return { ...now!, compareTo: then ?? null };
  }
}
