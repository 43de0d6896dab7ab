import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { RenderingModule } from '../rendering/rendering.module.ts';
import { ExpressionPapersController } from './expression-papers.controller.ts';
import { ExpressionPapers } from './expression-papers.ts';
import { ExpressionReads } from './expression.reads.ts';
import { ExpressionSteps } from './expression-steps.ts';
import { ExpressionsOfInterestController } from './expressions-of-interest.controller.ts';
import { ExpressionsOfInterest } from './expressions-of-interest.service.ts';
import { Intake } from './intake.service.ts';
import { KnownFacts } from './known-facts.ts';
import { Packets } from './packets.ts';

@Module({
  imports: [CasesModule, DocumentsModule, RenderingModule],
  controllers: [ExpressionsOfInterestController, ExpressionPapersController],
  providers: [
    ExpressionReads,
    ExpressionPapers,
    ExpressionsOfInterest,
    ExpressionSteps,
    Intake,
    KnownFacts,
    Packets,
  ],
})
export class ExpressionsOfInterestModule {}
