import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ConsultationReads } from './consultation.reads.ts';
import { ConsultationSteps } from './consultation-steps.ts';
import { ConsultationsController } from './consultations.controller.ts';
import { Consultations } from './consultations.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [ConsultationsController],
  providers: [ConsultationReads, Consultations, ConsultationSteps],
})
export class ConsultationsModule {}
