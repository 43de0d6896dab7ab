import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Background } from '../jobs/background.ts';
import { CaseListReads } from './case-list.reads.ts';
import { CaseMoves } from './case-moves.ts';
import { CaseOpenings } from './case-openings.ts';
import { CasePresenter } from './case.presenter.ts';
import { CaseSteps } from './case-steps.ts';
import { CasesController } from './cases.controller.ts';
import { Cases } from './cases.service.ts';
import { HistoryReads } from './history.reads.ts';
import { KeptAnswersPurge } from './kept-answers-purge.ts';
import { ServiceLevels } from './service-levels.ts';
import { StepAnswers } from './step-answers.ts';
import { StepWriters } from './step-writers.ts';
import { Verify } from './verify.ts';

const hour = 3_600;

@Module({
  controllers: [CasesController],
  providers: [
    CaseListReads,
    CaseMoves,
    CaseOpenings,
    CasePresenter,
    Cases,
    CaseSteps,
    HistoryReads,
    KeptAnswersPurge,
    ServiceLevels,
    StepAnswers,
    StepWriters,
    Verify,
  ],
  exports: [CaseSteps, CaseOpenings, CasePresenter, Cases, Verify],
})
export class CasesModule implements OnApplicationBootstrap {
  constructor(
    private readonly writers: StepWriters,
    private readonly background: Background,
    private readonly keptAnswers: KeptAnswersPurge,
  ) {}

  /** Slices have registered at module start: an event that nobody writes keeps the api from starting. */
  onApplicationBootstrap(): void {
    this.writers.requireAll();
    this.background.every(hour, 'kept answers', () => this.keptAnswers.run());
  }
}
