import { Controller, Get, Query } from '@nestjs/common';
import { pipelineQuery, type PipelineReport } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { Reports } from './reports.service.ts';

@Controller('api/reports')
export class ReportsController {
  constructor(private readonly reports: Reports) {}

  @Get('pipeline')
  pipeline(
    @Query({ schema: pipelineQuery }) query: Infer<typeof pipelineQuery>,
    @Actor() actor: Actor,
  ): Promise<PipelineReport> {
    return this.reports.pipeline(query, actor);
  }
}
