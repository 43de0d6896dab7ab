import { Injectable, Logger } from '@nestjs/common';
import type { EventType } from '@sixstep/process';
import { clock } from '../access/actor.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import { Database, type Statement } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import { lockRemindable, remind, waitsForOutside } from './remind.ts';
import { remindersDue } from './reminder-days.ts';
import { waitingCasesStatement, type WaitingCase } from './reminders.reads.ts';

/**
 * What the clock does by itself, as often as it is asked: reminds, resumes what was deferred, closes calls. Every act
 * looks again under the lock of its case, so rounds of several processes do no harm to each other.
 */
@Injectable()
export class ClockRounds {
  readonly #logger = new Logger('clock');

  constructor(
    private readonly database: Database,
    private readonly steps: CaseSteps,
  ) {}

  async run(stop: AbortSignal = new AbortController().signal): Promise<void> {
    const { waiting, deferred, calls } = await this.#look();
    const acts = [
      ...waiting.filter(isDue).map((kase) => () => this.#remind(kase)),
      ...deferred.map(
        ({ number }) =>
          () =>
            this.#take(number, 'expression.resume'),
      ),
      ...calls.map(
        ({ number }) =>
          () =>
            this.#take(number, 'offers.close'),
      ),
    ];
    for (const act of acts) {
      if (stop.aborted) return;
      await act().catch((error: unknown) => this.#logger.error({ err: error }));
    }
  }

  /** Nothing, while another process is just looking. */
  #look(): Promise<{ waiting: WaitingCase[]; deferred: Numbered[]; calls: Numbered[] }> {
    return this.database.asWorker(async (tx) => {
      const [[lock]] = await tx.flight<[{ had: boolean }[]]>([roundLock]);
      if (!lock!.had) return { waiting: [], deferred: [], calls: [] };
      const [waiting, deferred, calls] = await tx.flight<[WaitingCase[], Numbered[], Numbered[]]>([
        waitingCasesStatement,
        dueInState('expressionOfInterest.deferred', '<='),
        dueInState('coordination.calling', '<'),
      ]);
      return { waiting, deferred, calls };
    });
  }

  async #remind(kase: WaitingCase): Promise<void> {
    if (kase.state === 'invitation.sent' && !kase.toHighOffice) {
      await this.#take(kase.number, 'invitation.remind');
      return;
    }
    await this.database.asWorker(async (tx) => {
      const now = await lockRemindable(tx, kase);
      if (now.state !== kase.state || !waitsForOutside(now) || now.remindedToday || now.isQuiet)
        return;
      await remind(tx, now, kase.toHighOffice ? 'draft' : 'sent');
    });
  }

  /** What is not lawful after all, because somebody was faster, is left. */
  async #take(number: string, type: EventType): Promise<void> {
    try {
      await this.steps.take(number, { type }, clock, { requestHash: Buffer.alloc(0) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#logger.warn({
        number,
        type,
        code: error.code,
        reasons: error.reasons.map((reason) => reason.code),
      });
    }
  }
}

interface Numbered {
  readonly number: string;
}

const isDue = (kase: WaitingCase): boolean =>
  !kase.remindedToday &&
  !kase.isQuiet &&
  !(kase.toHighOffice && kase.hasOpenDraft) &&
  remindersDue(kase, kase.today) > kase.reminders;

const roundLock: Statement = {
  sql: `select pg_try_advisory_xact_lock(hashtext('round of the clock')) as had`,
};

/** Cases of a state whose date has come (`<=`) or gone by (`<`), where the country is. */
const dueInState = (state: string, comparison: '<' | '<='): Statement => ({
  sql: `select c.number from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code
        where c.state = $1 and not c.on_hold and c.due_on ${comparison} sixstep.today(p.time_zone)`,
  params: [state],
});
