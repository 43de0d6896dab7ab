import { contactChannels, type ContactChannel } from '@sixstep/contract';

interface Remembered {
  readonly channel: ContactChannel;
  readonly withWhom: string | null;
}

const channelKey = 'sixstep/contact-channel';

/** Names stay in memory alone: a device is not to know whom the Center talks to. */
const partners = new Map<string, string>();

/** What the next contact of a case is likely to be: the way that this person used last, with whom it was last. */
export function rememberedContact(number: string): Remembered {
  const channel = contactChannels.find((one) => one === read());
  return { channel: channel ?? 'call', withWhom: partners.get(number) ?? null };
}

export function rememberContact(
  number: string,
  { channel, withWhom }: { channel: ContactChannel; withWhom: string },
): void {
  partners.set(number, withWhom);
  try {
    localStorage.setItem(channelKey, channel);
  } catch {
    // Without storage the next contact begins with a call again.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(channelKey);
  } catch {
    return null;
  }
}
