import type { OnBehalf } from '@sixstep/contract';
import type { Storyteller } from './storyteller.ts';

/** What somebody of a partner organization said today on the phone. */
export const toldByPhone = (story: Storyteller): OnBehalf => ({
  name: 'Programme desk',
  capacity: 'Partner organization',
  channel: 'phone',
  receivedOn: story.dateIn(0),
});
