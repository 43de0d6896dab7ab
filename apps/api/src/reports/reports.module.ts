import { Module } from '@nestjs/common';
import { DurationsReads } from './durations.reads.ts';
import { PipelineReads } from './pipeline.reads.ts';
import { RestatementReads } from './restatements.reads.ts';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.service.ts';

@Module({
  controllers: [ReportsController],
  providers: [DurationsReads, PipelineReads, Reports, RestatementReads],
})
export class ReportsModule {}
