import { Injectable } from '@nestjs/common';
import type { MailGateView } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { gateStatements, gateView } from './mail-gate.reads.ts';

/** Whether mail to countries and organizations goes by itself. */
@Injectable()
export class MailGate {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for people outside the Center, 403 */
  async view(actor: Actor): Promise<MailGateView> {
    mustReadMail(actor);
    return gateView(await this.database.read(actor, gateStatements), actor);
  }

  /**
   * Opens or closes the gate, and keeps by whom. Who finds it as it is to be changes nothing.
   *
   * @throws Problem 404, 403 for anybody but a director
   */
  async move(isOpen: boolean, actor: Actor): Promise<MailGateView> {
    mustReadMail(actor);
    if (!may(actor, 'mail.decide')) throw new Problem('forbidden');
    await this.database.as(actor, (tx) =>
      tx.query('update sixstep.mail_gate set is_open = $1 where is_open <> $1', [isOpen]),
    );
    return this.view(actor);
  }
}

/** @throws Problem 404 for people outside the Center, 403 for those of it who have nothing to do with mail */
export function mustReadMail(actor: Actor): void {
  if (actor.countryCode !== null || actor.organizationCode !== null) throw notFound();
  if (!may(actor, 'mail.read')) throw new Problem('forbidden');
}
