import { Injectable } from '@nestjs/common';
import type { State } from '@sixstep/process';
import { centerCalendar } from '../calendar/center-calendar.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  type WorkingCalendar,
} from '../calendar/working-days.ts';
import type { Statement } from '../database/database.ts';

/** How long a state may last, as an administrator has set it. */
export interface ServiceLevelRow {
  readonly state: State;
  readonly turn: string;
  readonly amount: number | null;
  readonly unit: 'workingDays' | 'days' | 'months' | null;
}

export const serviceLevelsStatement: Statement = {
  name: 'service-levels',
  sql: `select l.state, s.turn, l.amount, l.unit
        from sixstep.service_level l join sixstep.process_state s using (state)`,
};

@Injectable()
export class ServiceLevels {
  /** The date by which a state entered on `since` is due, by the calendar of whoever has the turn; `null` without a level. */
  dueOn(
    state: State,
    since: string,
    levels: readonly ServiceLevelRow[],
    ofCountry: WorkingCalendar,
  ): string | null {
    const level = levels.find((row) => row.state === state);
    if (!level || level.amount === null) return null;
    if (level.unit === 'workingDays') {
      return addWorkingDays(
        since,
        level.amount,
        level.turn === 'country' ? ofCountry : centerCalendar,
      );
    }
    return level.unit === 'months' ? addMonths(since, level.amount) : addDays(since, level.amount);
  }
}
