import { Module } from '@nestjs/common';
import { PipelineReads } from './pipeline.reads.ts';
import { RestatementReads } from './restatements.reads.ts';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.service.ts';

@Module({ controllers: [ReportsController], providers: [PipelineReads, Reports, RestatementReads] })
export class ReportsModule {}
