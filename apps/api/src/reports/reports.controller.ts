import { Controller, Get, Header, Query } from '@nestjs/common';
import { pipelineQuery, type PipelineReport } from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { pipelineCsv } from './pipeline-csv.ts';
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

  @Get('pipeline.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="pipeline.csv"')
  async pipelineTable(
    @Query({ schema: pipelineQuery }) query: Infer<typeof pipelineQuery>,
    @Actor() actor: Actor,
  ): Promise<string> {
    return pipelineCsv(await this.reports.pipeline(query, actor));
  }
}
