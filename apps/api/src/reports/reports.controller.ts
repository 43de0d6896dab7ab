import { Controller, Get, Header, Query } from '@nestjs/common';
import {
  pipelineQuery,
  restatementsQuery,
  type DurationsReport,
  type PipelineReport,
  type RestatementReport,
} from '@sixstep/contract';
import type { infer as Infer } from 'zod/mini';
import { Actor } from '../access/actor.ts';
import { pipelineCsv } from './pipeline-csv.ts';
import { restatementsCsv } from './restatements-csv.ts';
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

  @Get('durations')
  durations(
    @Query({ schema: pipelineQuery }) query: Infer<typeof pipelineQuery>,
    @Actor() actor: Actor,
  ): Promise<DurationsReport> {
    return this.reports.durations(query, actor);
  }

  @Get('pipeline.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="pipeline.csv"')
  async pipelineTable(
    @Query({ schema: pipelineQuery }) query: Infer<typeof pipelineQuery>,
    @Actor() actor: Actor,
  ): Promise<string> {
    const report = await this.reports.pipeline(query, actor);
    const { items } = await this.reports.durations({ ...query, asOf: report.asOf }, actor);
    return pipelineCsv(report, items);
  }

  @Get('restatements')
  restatements(
    @Query({ schema: restatementsQuery }) query: Infer<typeof restatementsQuery>,
    @Actor() actor: Actor,
  ): Promise<RestatementReport> {
    return this.reports.restatements(query, actor);
  }

  @Get('restatements.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="restatements.csv"')
  async restatementsTable(
    @Query({ schema: restatementsQuery }) query: Infer<typeof restatementsQuery>,
    @Actor() actor: Actor,
  ): Promise<string> {
    return restatementsCsv(await this.reports.restatements(query, actor));
  }
}
