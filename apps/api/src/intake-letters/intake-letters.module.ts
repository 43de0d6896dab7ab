import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { RenderingModule } from '../rendering/rendering.module.ts';
import { IntakeLetterSteps } from './intake-letter-steps.ts';
import { IntakeLettersController } from './intake-letters.controller.ts';
import { IntakeLetters } from './intake-letters.service.ts';

@Module({
  imports: [CasesModule, RenderingModule],
  controllers: [IntakeLettersController],
  providers: [IntakeLetters, IntakeLetterSteps],
})
export class IntakeLettersModule {}
