import { today } from '../../lib/dates.ts';

/** Whose word is entered, as it is typed. */
export interface TypedWord {
  name: string;
  capacity: string;
  channel: string | null;
  receivedOn: string;
  fileId: string | null;
}

export const noWord = (): TypedWord => ({
  name: '',
  capacity: '',
  channel: null,
  receivedOn: today(),
  fileId: null,
});

/** As the contract takes it; what is not filled in is found by its schema. */
export const wordToSend = ({ name, capacity, channel, receivedOn, fileId }: TypedWord) => ({
  name,
  capacity,
  channel,
  receivedOn,
  ...(fileId && { fileId }),
});
