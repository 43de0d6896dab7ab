import type { ServiceLevel } from './states.ts';

/** A service level as the documentation says it. */
export function serviceLevelInWords(level: ServiceLevel): string {
  if (level === null) return 'none';
  if ('workingDays' in level) return `${level.workingDays} working days`;
  if ('months' in level) {
    return `${level.months} months by default, a report every ${level.reportEveryMonths}`;
  }
  return [
    `${level.days} days${level.since === 'acceptance' ? ' after acceptance' : ''}`,
    ...(level.rounds ? [`${level.rounds} rounds`] : []),
    ...(level.reminderDays ? [`reminders at ${level.reminderDays.join(' and ')}`] : []),
    ...(level.limitDays ? [`${level.limitDays} at most`] : []),
  ].join(', ');
}
