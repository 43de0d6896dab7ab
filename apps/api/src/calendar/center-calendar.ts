import { centerCalendar as facts } from '@sixstep/reference';
import type { WorkingCalendar } from './working-days.ts';

/** By which the Center's own working days are counted: Tokyo, Japan's national holidays of 2024 to 2028. */
export const centerCalendar: WorkingCalendar = {
  timeZone: facts.timeZone,
  weekend: facts.weekend,
  holidays: new Set(facts.holidays),
};
