import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { AdoptionSteps } from './adoption-steps.ts';
import { AdoptionsController } from './adoptions.controller.ts';
import { AdoptionReads } from './adoptions.reads.ts';
import { Adoptions } from './adoptions.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [AdoptionsController],
  providers: [AdoptionReads, AdoptionSteps, Adoptions],
  exports: [Adoptions],
})
export class AdoptionsModule {}
