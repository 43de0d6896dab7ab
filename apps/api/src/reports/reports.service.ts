import { Injectable } from '@nestjs/common';
import { pipelineQuery, type PipelineReport } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { Problem } from '../errors/problem.ts';
import { PipelineReads } from './pipeline.reads.ts';

const readers = [
  'director',
  'programManager',
  'programOfficer',
  'administrator',
  'observer',
  'auditor',
];

@Injectable()
export class Reports {
  constructor(private readonly pipelineReads: PipelineReads) {}

  /** How many cases stood where at an instant, and at another one to compare with. */
  async pipeline(
    { asOf, compareTo, region, component }: Infer<typeof pipelineQuery>,
    actor: Actor,
  ): Promise<PipelineReport> {
    if (!readers.includes(actor.role)) throw new Problem('forbidden');
    const moments = compareTo === undefined ? [asOf] : [asOf, compareTo];
    const [now, then] = await this.pipelineReads.counts(
      moments.map((moment) => ({ asOf: moment, region, component })),
      actor,
    );
    return { ...now!, compareTo: then ?? null };
  }
}
