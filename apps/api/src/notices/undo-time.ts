import { undoSeconds } from '@sixstep/process';
import type { Settings } from '../settings/settings.ts';

/** In demonstrations nobody waits ten minutes to see a mail. */
const demonstrationSeconds = 10;

/** How long mail of a step to outside waits, as PostgreSQL reads an interval. */
export const undoTimeOf = ({ demonstration }: Settings): string =>
  `${demonstration ? demonstrationSeconds : undoSeconds} seconds`;
