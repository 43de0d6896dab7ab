import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ExpressionReads } from './expression.reads.ts';
import { ExpressionSteps } from './expression-steps.ts';
import { ExpressionsOfInterestController } from './expressions-of-interest.controller.ts';
import { ExpressionsOfInterest } from './expressions-of-interest.service.ts';
import { Intake } from './intake.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [ExpressionsOfInterestController],
  providers: [ExpressionReads, ExpressionsOfInterest, ExpressionSteps, Intake],
})
export class ExpressionsOfInterestModule {}
