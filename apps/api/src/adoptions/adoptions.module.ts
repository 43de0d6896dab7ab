import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ImportsModule } from '../imports/imports.module.ts';
import { AdoptionImport } from './adoption-import.ts';
import { AdoptionSteps } from './adoption-steps.ts';
import { AdoptionsController } from './adoptions.controller.ts';
import { AdoptionReads } from './adoptions.reads.ts';
import { Adoptions } from './adoptions.service.ts';

@Module({
  imports: [CasesModule, ImportsModule],
  controllers: [AdoptionsController],
  providers: [AdoptionImport, AdoptionReads, AdoptionSteps, Adoptions],
  exports: [Adoptions],
})
export class AdoptionsModule {}
