import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseSteps } from '../cases/case-steps.ts';

/** Writes what an approved adoption leaves beside what the slices write of their own steps. */
@Injectable()
export class AdoptionSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('case.adopt', (step) => {
      step.components(step.record.components);
      return [
        {
          name: 'settle-adoption',
          sql: 'select sixstep.settle_adoption($1, $2)',
          params: [step.record.adoptionId, step.kase.id],
        },
      ];
    });
  }
}
