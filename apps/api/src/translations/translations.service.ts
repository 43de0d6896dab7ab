import { Injectable } from '@nestjs/common';
import type { TranslatableText, WriteTranslation } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mayEdit } from '../access/country-right.ts';
import { isLatest } from '../cases/case-lock.ts';
import { lockByNumber } from '../cases/lock-by-number.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { sourceTexts } from './source-texts.ts';
import { TranslationReads } from './translations.reads.ts';

const translators = ['programManager', 'programOfficer', 'focalPoint', 'countryColleague'];

interface Source {
  readonly side: 'center' | 'country';
  readonly language: string | null;
}

/**
 * Translations beside the texts of a case. What was written prevails over each of them. A translation is a courtesy until
 * the country whose word it is approves it: its focal point does, who alone speaks for it; a program manager enters that
 * with a note of how it was said. What the Center has written needs nobody's approval, so its translations are courtesies.
 */
@Injectable()
export class Translations {
  constructor(
    private readonly database: Database,
    private readonly reads: TranslationReads,
  ) {}

  /** @throws Problem 404 also for a text that this person may not read, 403, 428, 412, 400. */
  async write(
    number: string,
    wanted: WriteTranslation,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<TranslatableText[]> {
    const texts = await this.reads.ofCase(number, actor);
    if (!texts.some(({ kind, subject }) => kind === wanted.kind && subject === wanted.subject)) {
      throw notFound();
    }
    if (!translators.includes(actor.role) || !mayEdit(actor)) throw new Problem('forbidden');
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      const kase = await lockByNumber(tx, number);
      await mustStand(tx, kase.id, wanted, ifMatch);
      mustFit(wanted, await sourceOf(tx, kase.id, wanted), actor);
      await tx.query(
        `insert into sixstep.translation (case_id, kind, subject, language, text, standing, note, source_hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (case_id, kind, subject, language) do update set text = excluded.text,
           standing = excluded.standing, note = excluded.note, source_hash = excluded.source_hash`,
        [
          kase.id,
          wanted.kind,
          wanted.subject,
          wanted.language,
          wanted.text,
          wanted.standing,
          wanted.note,
          wanted.textHash,
        ],
      );
    });
    return this.reads.ofCase(number, actor);
  }
}

/** @throws Problem 412 */
async function mustStand(
  tx: Transaction,
  caseId: string,
  { kind, subject, language }: WriteTranslation,
  ifMatch: string,
): Promise<void> {
  const [standing] = await tx.query<{ version: number }>(
    `select version from sixstep.translation
     where case_id = $1 and kind = $2 and subject = $3 and language = $4`,
    [caseId, kind, subject, language],
  );
  const version = standing?.version ?? 0;
  if (!isLatest(ifMatch, version)) throw stale(version);
}

/** @throws Problem 404 when the text was taken back meanwhile. */
async function sourceOf(
  tx: Transaction,
  caseId: string,
  { kind, subject }: WriteTranslation,
): Promise<Source> {
  const [source] = await tx.query<Source>(
    `select s.side, s.language from ${sourceTexts} s
     where s.case_id = $1 and s.kind = $2 and s.subject = $3`,
    [caseId, kind, subject],
  );
  if (!source) throw notFound();
  return source;
}

/** @throws Problem 403 for an approval that is not this person's to give, 400. */
function mustFit(wanted: WriteTranslation, source: Source, { role }: Actor): void {
  if (wanted.language === source.language) throw refusedField('language', 'sameAsText');
  if (wanted.standing === 'courtesy') return;
  if (role !== 'focalPoint' && role !== 'programManager') throw new Problem('forbidden');
  if (source.side === 'center') throw refusedField('standing', 'notOfTheCountry');
  if (role === 'programManager' && wanted.note === null) throw refusedField('note', 'required');
}
