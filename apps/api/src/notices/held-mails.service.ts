import { Inject, Injectable } from '@nestjs/common';
import type { HeldMail, HeldMailList, HeldMailText, MailDecision } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { standingTowards } from '../cases/case-standing.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import {
  heldCountStatement,
  heldMailsOf,
  heldMailsStatement,
  type HeldCount,
  type HeldMailRow,
} from './held-mails.reads.ts';
import { gateStatements, gateView } from './mail-gate.reads.ts';
import { mustReadMail } from './mail-gate.service.ts';
import { composeMail } from './templates/compose.ts';
import { drawMail, oneLine } from './templates/draw.ts';
import type { Letter } from './templates/letter.ts';

/** Stands where a mail has a link that is its reader's alone. */
const sealed = '(personal link)';

/** Mail to outside that waits for a person: what it says, and what becomes of it. */
@Injectable()
export class HeldMails {
  readonly #publicUrl: string;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) { publicUrl }: Settings,
  ) {
    this.#publicUrl = publicUrl;
  }

  /** @throws Problem 404 for people outside the Center, 403 */
  async list(actor: Actor): Promise<HeldMailList> {
    mustReadMail(actor);
    const [rows, [count]] = await this.database.read<[HeldMailRow[], HeldCount[]]>(actor, [
      heldMailsStatement,
      heldCountStatement,
    ]);
    return {
      items: rows.map((row) => this.#view(row, actor)),
      nextCursor: null,
      total: count!.held,
    };
  }

  /** @throws Problem 404 also for a mail that is not held any more, 403 */
  async one(id: string, actor: Actor): Promise<HeldMailText> {
    mustReadMail(actor);
    const [[row]] = await this.database.read<[HeldMailRow[]]>(actor, [heldMailsOf([id])]);
    if (!row) throw notFound();
    const { text } = await drawMail(this.#compose(row), row.language);
    return { ...this.#view(row, actor), text };
  }

  /** @throws Problem 404, 403 when one of them is not this person's to release: then none goes */
  async release(ids: readonly string[], actor: Actor): Promise<MailDecision> {
    return this.#decide('release', ids, null, actor);
  }

  /** @throws Problem 404, 403 for anybody but a director */
  async discard(ids: readonly string[], reason: string, actor: Actor): Promise<MailDecision> {
    return this.#decide('discard', ids, reason, actor);
  }

  async #decide(
    decision: 'release' | 'discard',
    ids: readonly string[],
    reason: string | null,
    actor: Actor,
  ): Promise<MailDecision> {
    mustReadMail(actor);
    return this.database.as(actor, async (tx) => {
      const [rows] = await tx.flight<[HeldMailRow[]]>([heldMailsOf(ids)]);
      const mayDecide = decision === 'release' ? mayRelease : mayDiscard;
      if (!may(actor, 'mail.decide') && (rows.length === 0 || decision === 'discard'))
        throw new Problem('forbidden');
      if (!rows.every((row) => mayDecide(row, actor))) throw new Problem('forbidden');
      const [{ decided }] = (await tx.query<{ decided: number }>(
        'select sixstep.decide_mail($1::uuid[], $2, $3) as decided',
        [ids, decision, reason],
      )) as [{ decided: number }];
      return { decided, gate: gateView(await tx.flight(gateStatements), actor) };
    });
  }

  #view(row: HeldMailRow, actor: Actor): HeldMail {
    return {
      id: row.id,
      to: { address: row.address, name: row.name, of: row.belongsTo },
      language: row.language,
      subject: oneLine(this.#compose(row).subject),
      case:
        row.caseNumber && row.caseCountryName
          ? { number: row.caseNumber, countryName: row.caseCountryName }
          : null,
      event: row.event,
      queuedAt: row.queuedAt,
      because: [
        ...(row.byGate ? (['gateClosed'] as const) : []),
        ...(row.byQuiet ? (['caseQuiet'] as const) : []),
      ],
      quiet:
        row.quietUntil && row.quietBecause
          ? { untilOn: row.quietUntil, because: row.quietBecause }
          : null,
      isOvertaken: row.isOvertaken,
      mayRelease: mayRelease(row, actor),
      mayDiscard: mayDiscard(row, actor),
    };
  }

  #compose(row: HeldMailRow): Letter {
    return composeMail(row, {
      name: row.name,
      language: row.language,
      publicUrl: this.#publicUrl,
      link: row.bearsLink ? sealed : null,
    });
  }
}

const mayDiscard = (_row: HeldMailRow, actor: Actor): boolean => may(actor, 'mail.decide');

/** Managers let go what only the quiet of their own case holds. */
function mayRelease(row: HeldMailRow, actor: Actor): boolean {
  if (may(actor, 'mail.decide')) return true;
  if (row.byGate || !row.byQuiet || row.caseCountryCode === null) return false;
  const kase = { countryCode: row.caseCountryCode, managerId: row.managerId };
  return standingTowards(actor, kase).has('manager');
}
