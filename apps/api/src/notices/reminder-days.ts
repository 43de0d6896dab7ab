import { daysBetween } from '../calendar/working-days.ts';

/** What the service level says of the state that is waited in. */
export interface Waiting {
  /** Days after the state was entered on which the handbook reminds; empty where it leaves that open. */
  readonly reminderDays: readonly number[];
  /** When the state was entered. */
  readonly since: string;
  readonly dueOn: string | null;
}

/** Where the handbook names no days, the last reminder comes so many days before the end. */
const lastReminderBefore = 3;

/**
 * How many reminders have fallen due by `today`. Where the handbook names no days: one when half of the time has passed
 * and one three days before its end, so that two reminders have gone out before silence may have consequences.
 */
export function remindersDue({ reminderDays, since, dueOn }: Waiting, today: string): number {
  const passed = daysBetween(since, today);
  const days = reminderDays.length > 0 ? reminderDays : usualDays(since, dueOn);
  return days.filter((day) => day <= passed).length;
}

function usualDays(since: string, dueOn: string | null): number[] {
  if (dueOn === null) return [];
  const whole = daysBetween(since, dueOn);
  const days = [Math.ceil(whole / 2), whole - lastReminderBefore];
  return [...new Set(days)].filter((day) => day > 0);
}
