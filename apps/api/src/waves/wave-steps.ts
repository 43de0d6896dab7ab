import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseSteps } from '../cases/case-steps.ts';
import { embargoed } from './wave-days.ts';

/** Keeps the embargo of a wave where one of its invitations is approved on its own page. */
@Injectable()
export class WaveSteps implements OnModuleInit {
  constructor(private readonly steps: CaseSteps) {}

  onModuleInit(): void {
    this.steps.on('invitation.approve', async ({ tx, kase }) => {
      const [wave] = await tx.query<{ embargoOn: string }>(
        `select w.embargo_on as "embargoOn" from sixstep.wave_row r join sixstep.wave w on w.id = r.wave_id
         where r.case_id = $1 and w.embargo_on > sixstep.today('Asia/Tokyo')`,
        [kase.id],
      );
      if (wave) throw embargoed(wave.embargoOn);
      return [];
    });
  }
}
