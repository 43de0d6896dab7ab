import { Injectable } from '@nestjs/common';
import type { IntroduceOneself } from '@sixstep/contract';
import { logStatement } from '../access/access-log.ts';
import { placeOf, type Client } from '../access/client-address.ts';
import { hashOf } from '../access/links.ts';
import { RateLimits } from '../access/rate-limits.ts';
import { Database } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';

/** Takes down who somebody says they are at a link to a country. It lets nobody in, and leaves the link as it was. */
@Injectable()
export class Introducing {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Said twice at the same link from the same address, it stands once, as it was said last.
   *
   * @throws Problem 410 for a link that is used, revoked, expired, none, or to no country: it does not say which; 429
   */
  async introduce(
    { token, name, position, office, email, note, language }: IntroduceOneself,
    client: Client,
  ): Promise<void> {
    const hash = hashOf(token);
    await this.limits.spend([
      { key: `introductions at ${hash.toString('hex')}`, most: 5, minutes: 60 },
      { key: `introductions from ${placeOf(client.address)}`, most: 30, minutes: 10 },
    ]);
    const [taken] = await this.database.asAuth((tx) =>
      tx.query<{ id: string }>(
        `insert into sixstep.introduction (link_id, country_code, name, position, office, email, note, language)
         select l.id, l.country_code, $2, $3, $4, $5, $6, $7 from sixstep.invitation_link l
         where l.token_hash = $1 and l.country_code is not null and l.used_at is null and l.revoked_at is null
           and l.expires_at > sixstep.now() and (l.case_id is null or sixstep.invites(l.case_id))
         on conflict (link_id, email) where state = 'open' do update set name = excluded.name,
           position = excluded.position, office = excluded.office, note = excluded.note, language = excluded.language
         returning id`,
        [hash, name, position, office, email, note, language],
      ),
    );
    if (taken) return;
    await this.database.asAuth((tx) =>
      tx.finish([logStatement('linkRefused', { address: client.address })]),
    );
    throw new Problem('linkUnusable');
  }
}
