import { openLink } from '../notices/sealed-link.ts';
import { deriveKey } from '../settings/secret.ts';
import type { TestApp } from './open-test-app.ts';

interface SealedMail {
  readonly dedupe_key: string;
  readonly sealed_link: Buffer;
}

/** The links that wait in the queue for this address, oldest first, as the mail worker will read them. */
export async function mailedLinks(house: TestApp, address: string): Promise<string[]> {
  const key = deriveKey(house.settings.secret, 'mail-links');
  const mails = await house.sql<SealedMail>(
    `select dedupe_key, sealed_link from sixstep.outgoing_mail
     where to_address = $1 and sealed_link is not null order by queued_at, id`,
    [address],
  );
  return mails.map(({ dedupe_key, sealed_link }) => openLink(sealed_link, key, dedupe_key));
}

/** What a page that a link leads to sends as the token. */
export const tokenIn = (link: string | undefined): string => link?.split('#')[1] ?? '';
