import { Inject, Injectable } from '@nestjs/common';
import type {
  WaveLetter,
  WavePartner,
  WaveRow,
  WaveRowState,
  WaveSummary,
  WaveView,
  WriteWave,
} from '@sixstep/contract';
import { transition } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { newCaseFacts } from '../cases/case-facts.ts';
import { standingTowards } from '../cases/case-standing.ts';
import { reasonViews } from '../cases/reason.presenter.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { composeMail } from '../notices/templates/compose.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { decides, mustWrite, writes } from './who-may.ts';
import { WaveReads } from './waves.reads.ts';

/** Waves of invitations while they are composed and read: everything that takes no step. */
@Injectable()
export class Waves {
  readonly #publicUrl: string;

  constructor(
    private readonly database: Database,
    private readonly reads: WaveReads,
    @Inject(SETTINGS) { publicUrl }: Settings,
  ) {
    this.#publicUrl = publicUrl;
  }

  /** @throws Problem 404 for people outside the Center and observers. */
  async list(actor: Actor): Promise<WaveSummary[]> {
    mustSeeWork(actor);
    return this.reads.list(actor);
  }

  /** @throws Problem 404 */
  async one(id: string, actor: Actor): Promise<WaveView> {
    mustSeeWork(actor);
    const { wave, rows } = await this.reads.one(id, actor);
    const { isWrittenByActor, letterTexts: _, ...rest } = wave;
    const mayWrite = wave.state === 'drafting' && writes(actor);
    const isAt = (state: WaveRowState) => rows.some((row) => row.state === state);
    return {
      ...rest,
      rows,
      mayWrite,
      mayDecide: wave.state === 'awaitingApproval' && decides(actor) && !isWrittenByActor,
      mayGoOn:
        (wave.state === 'awaitingApproval' &&
          writes(actor) &&
          (isAt('open') || isAt('drafting'))) ||
        (wave.state === 'approved' && decides(actor) && isAt('awaitingApproval')),
      mayCancel: mayWrite && rows.every(({ caseNumber }) => caseNumber === null),
    };
  }

  /** Every partner with what the machine says to an invitation now. @throws Problem 404, 403 */
  async partners(actor: Actor): Promise<WavePartner[]> {
    mustWrite(actor);
    const standings = standingTowards(actor, null);
    return (await this.reads.partners(actor)).map(({ facts, ...partner }) => {
      const { countryCode } = partner;
      const verdict = transition(
        'new',
        newCaseFacts(facts),
        { type: 'invitation.start', record: { countryCode } },
        standings,
      );
      return { ...partner, reasons: 'reasons' in verdict ? reasonViews(verdict.reasons) : [] };
    });
  }

  /** @throws Problem 404, 403, 400 for a response date that does not lie ahead or a country that is none */
  async create(wanted: WriteWave, actor: Actor): Promise<WaveView> {
    mustWrite(actor);
    const id = await this.database.as(actor, async (tx) => {
      await mustBeInOrder(tx, wanted);
      const [row] = await tx.query<{ id: string }>(
        `insert into sixstep.wave (name, purpose, rationale, response_on, embargo_on, template_id)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        contentOf(wanted),
      );
      await writeRows(tx, row!.id, wanted.rows);
      return row!.id;
    });
    return this.one(id, actor);
  }

  /**
   * Writes the wave; whoever does cannot approve it. A row of which a case was opened stays in it.
   *
   * @throws Problem 404, 403, 428, 412, 409 once it lies with the director, 400
   */
  async write(
    id: string,
    wanted: WriteWave,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<WaveView> {
    mustWrite(actor);
    const before = await this.one(id, actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    if (ifMatch !== `"v${before.version}"`) throw stale(before.version);
    if (!before.mayWrite) throw new Problem('conflict');
    await this.database.as(actor, async (tx) => {
      await mustBeInOrder(tx, wanted);
      const written = await tx.query(
        `update sixstep.wave set name = $1, purpose = $2, rationale = $3, response_on = $4, embargo_on = $5,
           template_id = $6,
           authors = case when sixstep.actor_id() = any (authors) then authors else authors || sixstep.actor_id() end,
           version = version + 1
         where id = $7 and version = $8 and state = 'drafting' returning id`,
        [...contentOf(wanted), id, before.version],
      );
      if (written.length === 0) throw stale(before.version + 1);
      await writeRows(tx, id, wanted.rows);
    });
    return this.one(id, actor);
  }

  /** @throws Problem 404, 403, 409 once a case was opened or a director has it */
  async cancel(id: string, actor: Actor): Promise<WaveView> {
    mustWrite(actor);
    await this.one(id, actor);
    await this.database.as(actor, async (tx) => {
      const cancelled = await tx.query(
        `update sixstep.wave w set state = 'cancelled' where id = $1 and state = 'drafting'
           and not exists (select from sixstep.wave_row r where r.wave_id = w.id and r.case_id is not null) returning id`,
        [id],
      );
      if (cancelled.length === 0) throw new Problem('conflict');
    });
    return this.one(id, actor);
  }

  /** The mail to one country, as it would go out. @throws Problem 404 */
  async letter(id: string, countryCode: string, actor: Actor): Promise<WaveLetter> {
    mustSeeWork(actor);
    const { wave, rows } = await this.reads.one(id, actor);
    const { responseOn, authors, approvedBy, letterTexts } = wave;
    const row = rows.find((one) => one.countryCode === countryCode);
    if (!row) throw notFound();
    const [[names]] = await this.database.read<[{ director: string | null; contact: string }[]]>(
      actor,
      [
        {
          name: 'who-signs',
          sql: `select (select d.name from sixstep.person d where d.role = 'director' and d.status = 'active'
                  order by d.id limit 1) as director,
                  (select m.name from sixstep.case_file c join sixstep.person m on m.id = c.manager_id
                   where c.number = $1) as contact`,
          params: [row.caseNumber],
        },
      ],
    );
    const { subject, paragraphs, after } = composeMail(
      {
        kind: 'countryInvitation',
        content: {
          number: row.caseNumber ?? '',
          countryCode,
          addressee: row.addresseeEmail === null ? null : row.addresseeName,
          responseOn,
          signatory: approvedBy ?? names?.director ?? '…',
          contact: names?.contact ?? authors[0] ?? '…',
          note: null,
          text: letterTexts?.[row.language] ?? null,
        },
      },
      { name: null, language: row.language, publicUrl: this.#publicUrl, link: null },
    );
    return { language: row.language, subject, paragraphs: [...paragraphs, ...after] };
  }
}

const contentOf = (wanted: WriteWave): unknown[] => [
  wanted.name,
  wanted.purpose,
  wanted.rationale,
  wanted.responseOn,
  wanted.embargoOn,
  wanted.templateId,
];

/** Rows that have become cases stay; the others are as they are wanted now. */
async function writeRows(tx: Transaction, id: string, rows: readonly WaveRow[]): Promise<void> {
  await tx.query(
    `delete from sixstep.wave_row where wave_id = $1 and case_id is null and country_code <> all ($2)`,
    [id, rows.map((row) => row.countryCode)],
  );
  await tx.query(
    `insert into sixstep.wave_row as r (wave_id, country_code, language, addressee_name, addressee_position,
       addressee_email, office_mailbox)
     select $1, w."countryCode", w.language, w."addresseeName", w."addresseePosition", w."addresseeEmail", w."officeMailbox"
     from jsonb_to_recordset($2::jsonb) as w ("countryCode" text, language text, "addresseeName" text,
       "addresseePosition" text, "addresseeEmail" text, "officeMailbox" text)
     on conflict (wave_id, country_code) do update set language = excluded.language,
       addressee_name = excluded.addressee_name, addressee_position = excluded.addressee_position,
       addressee_email = excluded.addressee_email, office_mailbox = excluded.office_mailbox`,
    [id, JSON.stringify(rows)],
  );
}

/** @throws Problem 400 */
async function mustBeInOrder(
  tx: Transaction,
  { responseOn, templateId, rows }: WriteWave,
): Promise<void> {
  const known = await tx.query<{ code: string; today: string }>(
    `select code, sixstep.today('Asia/Tokyo') as today from sixstep.partner_country`,
  );
  const today = known[0]!.today;
  if (responseOn <= today) throw refusedField('responseOn', 'notAhead');
  const templates = await tx.query(`select id from sixstep.letter_template where id = $1`, [
    templateId,
  ]);
  if (templateId !== null && templates.length === 0) throw refusedField('templateId', 'unknown');
  const foreign = rows.findIndex((row) => known.every(({ code }) => code !== row.countryCode));
  if (foreign >= 0) throw refusedField(`rows.${foreign}.countryCode`, 'unknownCountry');
}
