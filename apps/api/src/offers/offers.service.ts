import { Injectable } from '@nestjs/common';
import type {
  ConsentToProviders,
  OfferRequestView,
  OffersView,
  WriteOffer,
} from '@sixstep/contract';
import { openStates } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Statement, type Transaction } from '../database/database.ts';
import { keepEntry, saidForOthers } from '../entries/keep-entry.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { isOpenForMatching, offerRequestView, offersView } from './offers.presenter.ts';
import { OffersReads, providersOf, type OfferRequestRow, type OffersRow } from './offers.reads.ts';

const writers = ['programManager', 'programOfficer'];

/** Matching activities with those who can deliver them: everything that is no step. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly reads: OffersReads,
  ) {}

  async view(number: string, actor: Actor): Promise<OffersView> {
    return offersView(await this.reads.of(number, actor), actor);
  }

  async requests(actor: Actor): Promise<OfferRequestView[]> {
    return (await this.requestRows(actor)).map(offerRequestView);
  }

  /**
   * A provider may withdraw until the case has ended; anything else is answered while the call is open.
   *
   * @throws Problem 404 for an activity that was not put to this organization, 409 once the answers are consolidated.
   */
  async offer(activityId: string, offer: WriteOffer, actor: Actor): Promise<OfferRequestView[]> {
    const request = (await this.requestRows(actor)).find(
      ({ activity }) => activity.id === activityId,
    );
    if (!request) throw notFound();
    const withdraws = offer.status === 'withdrawn' && openStates.includes(request.state);
    if (!request.open && !withdraws) throw new Problem('conflict');
    saidForOthers(actor, offer.onBehalf);
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, request);
      await tx.flight([
        offerStatement(request.caseId, activityId, actor.organizationCode ?? '', offer, null),
      ]);
    });
    return this.requests(actor);
  }

  /** What an organization said by mail or phone, entered for it by the Center. @throws Problem 400 when it is not said how it came. */
  async offerFor(
    number: string,
    activityId: string,
    organizationCode: string,
    offer: WriteOffer,
    actor: Actor,
  ): Promise<OffersView> {
    return this.settle(number, activityId, actor, writers, async ({ caseId }, tx) => {
      const said = saidForOthers(actor, offer.onBehalf);
      const entry = await keepEntry(tx, { caseId, act: 'offer.write', organizationCode }, said);
      return [offerStatement(caseId, activityId, organizationCode, offer, entry)];
    });
  }

  async decide(
    number: string,
    activityId: string,
    organizationCode: string,
    decision: string,
    actor: Actor,
  ): Promise<OffersView> {
    return this.settle(number, activityId, actor, writers, (row) => {
      const matrix = row.rows.find(({ activity }) => activity.id === activityId);
      if (!matrix?.offers.some(({ organization }) => organization.code === organizationCode))
        throw notFound();
      return [
        {
          sql: `insert into sixstep.offer_decision (case_id, activity_id, organization_code, decision)
                values ($1, $2, $3, $4)
                on conflict (case_id, activity_id, organization_code) do update set decision = excluded.decision`,
          params: [row.caseId, activityId, organizationCode, decision],
        },
      ];
    });
  }

  async nameLead(
    number: string,
    activityId: string,
    lead: { kind: string; name: string | null } | null,
    actor: Actor,
  ): Promise<OffersView> {
    return this.settle(number, activityId, actor, writers, ({ caseId }) => [
      lead
        ? {
            sql: `insert into sixstep.activity_lead (case_id, activity_id, kind, name) values ($1, $2, $3, $4)
                  on conflict (activity_id) do update set kind = excluded.kind, name = excluded.name`,
            params: [caseId, activityId, lead.kind, lead.name],
          }
        : {
            sql: `delete from sixstep.activity_lead where case_id = $1 and activity_id = $2`,
            params: [caseId, activityId],
          },
    ]);
  }

  /** A director accepts in writing that nobody leads an activity, or that several do. */
  async accept(
    number: string,
    activityId: string,
    what: 'gap' | 'overlap',
    reason: string,
    actor: Actor,
  ): Promise<OffersView> {
    return this.settle(number, activityId, actor, ['director'], ({ caseId }) => [
      {
        sql: `insert into sixstep.${what}_acceptance (case_id, activity_id, accepted_by, reason)
              values ($1, $2, sixstep.actor_id(), $3)
              on conflict (activity_id) do update set accepted_by = excluded.accepted_by, reason = excluded.reason`,
        params: [caseId, activityId, reason],
      },
    ]);
  }

  /** @throws Problem 404, 403, 409 while no consent is asked, 412 for another version, 400 for who is no provider or a refusal without reason. */
  async consent(number: string, asked: ConsentToProviders, actor: Actor): Promise<OffersView> {
    const row = await this.reads.of(number, actor);
    if (!['focalPoint', ...writers].includes(actor.role)) throw new Problem('forbidden');
    if (row.state !== 'coordination.awaitingConsent') throw new Problem('conflict');
    if (asked.versionMeant !== row.version) throw stale(row.version);
    const known = providersOf(row).map(({ key }) => key);
    asked.consents.forEach(({ provider, answer, reason }, index) => {
      if (!known.includes(provider))
        throw refusedField(`consents.${index}.provider`, 'unknownProvider');
      if (answer === 'withhold' && reason === null)
        throw refusedField(`consents.${index}.reason`, 'required');
    });
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight(
        asked.consents.map(({ provider, answer, reason }) => ({
          sql: `insert into sixstep.provider_consent (case_id, provider, answer, reason) values ($1, $2, $3, $4)
                on conflict (case_id, provider) do update set answer = excluded.answer, reason = excluded.reason`,
          params: [row.caseId, provider, answer, reason],
        })),
      );
    });
    return this.view(number, actor);
  }

  private requestRows(actor: Actor): Promise<OfferRequestRow[]> {
    if (actor.role !== 'partnerContact') throw new Problem('forbidden');
    return this.reads.requests(actor);
  }

  private async settle(
    number: string,
    activityId: string,
    actor: Actor,
    allowed: readonly string[],
    statements: (row: OffersRow, tx: Transaction) => Statement[] | Promise<Statement[]>,
  ): Promise<OffersView> {
    const row = await this.reads.of(number, actor);
    if (actor.countryCode !== null) throw notFound();
    if (!allowed.includes(actor.role) && !(allowed.includes('director') && actor.actingDirector)) {
      throw new Problem('forbidden');
    }
    if (!row.rows.some(({ activity }) => activity.id === activityId)) throw notFound();
    if (!isOpenForMatching(row.state)) throw new Problem('conflict');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight([...(await statements(row, tx)), countEdit(row.caseId)]);
    });
    return this.view(number, actor);
  }
}

/** The version that a country consents to moves with every change of who delivers what. */
export const countEdit = (caseId: string): Statement => ({
  sql: `insert into sixstep.coordination (case_id) values ($1)
        on conflict (case_id) do update set edits = sixstep.coordination.edits + 1`,
  params: [caseId],
});

const offerStatement = (
  caseId: string,
  activityId: string,
  organizationCode: string,
  offer: WriteOffer,
  entryId: string | null,
): Statement => ({
  sql: `insert into sixstep.offer
          (case_id, activity_id, organization_code, status, role, from_on, to_on, conditions, contact, note,
           entry_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (case_id, activity_id, organization_code) do update set status = excluded.status,
          role = excluded.role, from_on = excluded.from_on, to_on = excluded.to_on, conditions = excluded.conditions,
          contact = excluded.contact, note = excluded.note, entry_id = excluded.entry_id`,
  params: [
    caseId,
    activityId,
    organizationCode,
    offer.status,
    offer.role,
    offer.fromOn,
    offer.toOn,
    offer.conditions,
    offer.contact,
    offer.note,
    entryId,
  ],
});
