import { t } from '@lingui/core/macro';
import type { HistoryLine } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';
import { roleWords } from './process-words.ts';

/** In which capacity a step was taken. */
export function capacityWords({ actor }: Pick<HistoryLine, 'actor'>): string {
  switch (actor.capacity) {
    case 'clock':
      return t`by itself`;
    case 'acting':
      return t`acting director`;
    case 'delegate':
      return t`delegate of the manager`;
    case 'own':
      return roleWords(actor.role);
  }
}

/** Whose word was entered, how it came, and who had entered the paper. */
export function onBehalfWords(
  onBehalf: NonNullable<HistoryLine['onBehalf']>,
  actor: HistoryLine['actor'],
): string {
  const { enteredBy } = onBehalf;
  const words = receivedWords(onBehalf);
  return enteredBy ? `${words} ${t`Entered by ${enteredBy}, checked by ${actor.name}.`}` : words;
}

/** Whose word was entered, and how it came. */
export const receivedWords = ({
  name,
  capacity,
  channel,
  receivedOn,
}: Pick<NonNullable<HistoryLine['onBehalf']>, 'name' | 'capacity' | 'channel' | 'receivedOn'>) =>
  t`For ${name}, ${capacity}: ${channelWords(channel)}, received on ${showDate(receivedOn)}.`;

/** How a word reached the Center. */
export function channelWords(channel: string): string {
  switch (channel) {
    case 'mail':
      return t`by e-mail`;
    case 'letter':
      return t`by letter`;
    case 'signedPaper':
      return t`on a signed paper`;
    case 'noteVerbale':
      return t`by note verbale`;
    case 'phone':
      return t`by phone`;
    default:
      return channel;
  }
}
