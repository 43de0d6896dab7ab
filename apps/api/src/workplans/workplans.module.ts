import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ClosingReports } from './closing-reports.service.ts';
import { WorkplanReads } from './workplan.reads.ts';
import { WorkplanSteps } from './workplan-steps.ts';
import { WorkplansController } from './workplans.controller.ts';
import { Workplans } from './workplans.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [WorkplansController],
  providers: [ClosingReports, WorkplanReads, Workplans, WorkplanSteps],
})
export class WorkplansModule {}
