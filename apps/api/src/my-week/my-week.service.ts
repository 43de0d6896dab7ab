import { Injectable } from '@nestjs/common';
import type { CaseSummary, MyWeek } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustBeOfCenter } from '../access/of-the-center.ts';
import { CasePresenter } from '../cases/case.presenter.ts';
import { Problem } from '../errors/problem.ts';
import { MyWeekReads } from './my-week.reads.ts';

const followers = ['director', 'programManager', 'programOfficer'];

/** What waits for somebody who follows cases up. */
@Injectable()
export class MyWeeks {
  constructor(
    private readonly reads: MyWeekReads,
    private readonly presenter: CasePresenter,
  ) {}

  /** @throws Problem 404 for people outside the Center, 403 for those who work on no cases. */
  async of(actor: Actor): Promise<MyWeek> {
    mustBeOfCenter(actor);
    if (!followers.includes(actor.role)) throw new Problem('forbidden');
    const { today, cases, tasks } = await this.reads.of(actor);
    const shown = cases.map((row) => ({
      group: row.group,
      kase: this.presenter.summary(row, actor, row.facts),
      silentDays: row.silentDays,
      reminders: row.reminders,
    }));
    return {
      today,
      tasks,
      cases: actor.role === 'director' ? shown.filter(({ kase }) => waitsForDirector(kase)) : shown,
    };
  }
}

/** What a director can decide now; who the manager is, is for a director to say. */
const waitsForDirector = ({ next, manager, onHold }: CaseSummary): boolean =>
  manager === null || (next?.allowed === true && !onHold);
