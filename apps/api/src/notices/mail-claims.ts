import type { Language } from '@sixstep/contract';
import type { Statement } from '../database/database.ts';
import type { AnyMail } from './mail.ts';
import type { Mailbox } from './mail-transport.ts';

/** A mail that this worker alone may send until its lease ends. */
export type ClaimedMail = AnyMail & {
  readonly id: string;
  /** Counts claims; a mark with an older number finds nothing. */
  readonly attempts: number;
  readonly dedupeKey: string;
  readonly address: string;
  readonly name: string | null;
  readonly language: Language;
  readonly sealedLink: Buffer | null;
  readonly now: Date;
  /** The recipient is still who the mail was meant for, and no later letter has taken its place. */
  readonly fit: boolean;
  /** Who manages the case that the mail is about. */
  readonly manager: Mailbox | null;
};

/**
 * What is due and not held, oldest first, and what a worker took but did not settle within its lease: mail on its way ends
 * even when the gate closes. Someone disabled, or moved to another country or organization since, is no recipient any
 * more; someone not yet active only of what carries a link. A letter of invitation goes only while no later one is there: the
 * later one has ended its link.
 */
export const claimStatement = (most: number): Statement => ({
  name: 'claim-mail',
  sql: `with due as (
          select m.id, p.email, p.name,
            case when g.id is not null then json_build_object('name', g.name, 'address', g.email) end as manager,
            (m.person_id is null or
              (p.status = 'active' or p.status = 'invited' and m.sealed_link is not null)
              and (m.country_code is null or m.country_code = p.country_code)
              and (m.organization_code is null or m.organization_code = p.organization_code))
            and (m.kind <> 'countryInvitation' or not exists (select from sixstep.outgoing_mail n
              where n.case_id = m.case_id and n.kind = m.kind and (n.queued_at, n.id) > (m.queued_at, m.id))) as fit
          from sixstep.outgoing_mail m left join sixstep.person p on p.id = m.person_id
          left join sixstep.case_file c on c.id = m.case_id
          left join sixstep.person g on g.id = c.manager_id and g.status = 'active'
          where m.state = 'queued' and m.run_at <= sixstep.now() and not sixstep.is_held(m)
            or m.state = 'sending' and m.lease_until < sixstep.now()
          order by m.run_at limit $1 for update of m skip locked)
        update sixstep.outgoing_mail m set state = 'sending', lease_until = sixstep.now() + interval '60 seconds',
          attempts = m.attempts + 1, first_attempt_at = coalesce(m.first_attempt_at, sixstep.now())
        from due where m.id = due.id
        returning m.id, m.attempts, m.dedupe_key as "dedupeKey", m.kind, m.content, m.language,
          coalesce(due.email, m.to_address) as address, coalesce(due.name, m.to_name) as name,
          m.sealed_link as "sealedLink", sixstep.now() as now, due.fit, due.manager`,
  params: [most],
});

type Mark = Pick<ClaimedMail, 'id' | 'attempts'>;

const settle =
  (name: string, change: string) =>
  (mail: Mark, trouble: string | null = null): Statement => ({
    name,
    sql: `update sixstep.outgoing_mail set lease_until = null, last_trouble = $3, ${change}
        where id = $1 and state = 'sending' and attempts = $2 returning state = 'dead' as dead`,
    params: [mail.id, mail.attempts, trouble],
  });

export const sentStatement = settle(
  'mail-sent',
  `state = 'sent', settled_at = sixstep.now(), sealed_link = null`,
);

export const dropStatement = settle(
  'mail-dropped',
  `state = 'dropped', settled_at = sixstep.now(), sealed_link = null`,
);

const isOver = `sixstep.now() >= first_attempt_at + interval '24 hours'`;

/** Half a minute at first, twice as long each time up to an hour, give or take half; given up after a day. */
export const failedStatement = settle(
  'mail-failed',
  `state = case when ${isOver} then 'dead' else 'queued' end,
   settled_at = case when ${isOver} then sixstep.now() end,
   sealed_link = case when not ${isOver} then sealed_link end,
   run_at = sixstep.now() + least(interval '30 seconds' * power(2, least(attempts, 10) - 1), interval '1 hour')
     * (0.5 + random())`,
);
