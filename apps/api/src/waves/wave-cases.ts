import { Injectable } from '@nestjs/common';
import { invitationContent, type WaveRowView } from '@sixstep/contract';
import * as z from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { CaseOpenings } from '../cases/case-openings.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import type { Transaction } from '../database/database.ts';
import { fieldsOf } from '../errors/fields.ts';
import { invalid, Problem } from '../errors/problem.ts';

interface RowUnderLock {
  readonly caseId: string | null;
  readonly number: string | null;
  readonly state: string | null;
  readonly hasGone: boolean;
}

/** The cases of a wave: each goes through the door, in a transaction that says of the row that it did. */
@Injectable()
export class WaveCases {
  constructor(
    private readonly openings: CaseOpenings,
    private readonly steps: CaseSteps,
  ) {}

  /**
   * Opens the case of a row, unless it has one, writes its letter and submits it. A row that has come further stays where it is.
   *
   * @returns the number of the case
   * @throws Problem as the door does; 400 for an addressee that is none
   */
  async submit(
    tx: Transaction,
    wave: { readonly id: string; readonly responseOn: string },
    row: WaveRowView,
    actor: Actor,
  ): Promise<string> {
    const { caseId, number, state } = await lockRow(tx, wave.id, row.countryCode);
    if (number !== null && state !== 'invitation.drafting') return number;
    const letter = letterOf(row, wave.responseOn);
    const kase =
      caseId === null || number === null
        ? await this.#open(tx, wave, row, actor)
        : { id: caseId, number };
    await tx.query(`select sixstep.advance_now($1)`, [kase.id]);
    await tx.query(
      `update sixstep.invitation i set addressee_name = $2, addressee_position = $3, addressee_email = $4,
         office_mailbox = $5, language = $6, response_on = $7, template_id = w.template_id,
         authors = array(select distinct unnest(i.authors || w.authors))
       from sixstep.wave w where i.case_id = $1 and w.id = $8`,
      [
        kase.id,
        letter.addresseeName,
        letter.addresseePosition,
        letter.addresseeEmail,
        letter.officeMailbox,
        letter.language,
        letter.responseOn,
        wave.id,
      ],
    );
    await this.steps.takeIn(tx, kase.number, { type: 'invitation.submit' }, actor);
    return kase.number;
  }

  /**
   * Approves the case of a row, once.
   *
   * @returns the number of the case; null for a row that has none
   * @throws Problem as the door does
   */
  async approve(
    tx: Transaction,
    waveId: string,
    countryCode: string,
    actor: Actor,
  ): Promise<string | null> {
    const { number, state, hasGone } = await lockRow(tx, waveId, countryCode);
    // An approval that was undone may be given again.
    if (number === null || (hasGone && state !== 'invitation.awaitingApproval')) return number;
    // Somebody may have approved it on its own page.
    if (state !== 'invitation.sent') {
      await this.steps.takeIn(tx, number, { type: 'invitation.approve' }, actor);
    }
    await tx.query(
      `update sixstep.wave_row set went_at = sixstep.now() where wave_id = $1 and country_code = $2`,
      [waveId, countryCode],
    );
    return number;
  }

  async #open(
    tx: Transaction,
    wave: { readonly id: string; readonly responseOn: string },
    { countryCode }: WaveRowView,
    actor: Actor,
  ): Promise<{ id: string; number: string }> {
    const record = { countryCode, responseDate: wave.responseOn };
    const kase = await this.openings.openIn(tx, { type: 'invitation.start', record }, actor);
    await tx.query(
      `update sixstep.wave_row set case_id = $3 where wave_id = $1 and country_code = $2`,
      [wave.id, countryCode, kase.id],
    );
    return kase;
  }
}

async function lockRow(
  tx: Transaction,
  waveId: string,
  countryCode: string,
): Promise<RowUnderLock> {
  const [row] = await tx.query<RowUnderLock>(
    `select r.case_id as "caseId", c.number, c.state, r.went_at is not null as "hasGone"
     from sixstep.wave_row r left join sixstep.case_file c on c.id = r.case_id
     where r.wave_id = $1 and r.country_code = $2 for update of r`,
    [waveId, countryCode],
  );
  // Taken out of the wave by somebody who was faster.
  if (!row) throw new Problem('conflict');
  return row;
}

/** @throws Problem 400 for an address that cannot be one */
function letterOf(row: WaveRowView, responseOn: string) {
  const { addresseeName, addresseePosition, addresseeEmail, officeMailbox, language } = row;
  const parsed = z.safeParse(invitationContent, {
    addresseeName,
    addresseePosition,
    addresseeEmail,
    officeMailbox,
    language,
    responseOn,
    note: null,
  });
  if (!parsed.success) throw invalid(fieldsOf(parsed.error));
  return parsed.data;
}
