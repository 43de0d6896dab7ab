import { Injectable } from '@nestjs/common';
import type { TextsToTranslate, TranslatableText, WaitingText } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { Database } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { sourceTexts } from './source-texts.ts';

/** What the Center works in: the language that texts of countries are translated into. */
const workingLanguage = 'en';

/** More than anybody translates in a sitting. */
const mostListed = 200;

const translatable = `
  c.number, n.center_name as country, s.kind, s.subject, s.about, s.side, s.language, s.text, s.hash as "textHash",
  sixstep.instant(s.at) as at,
  coalesce((select json_agg(json_build_object('id', t.id, 'language', t.language, 'text', t.text,
      'standing', t.standing, 'note', t.note, 'by', p.name, 'at', sixstep.instant(t.changed_at),
      'isStale', t.source_hash <> s.hash, 'version', t.version) order by t.language)
    from sixstep.translation t left join sixstep.person p on p.id = t.changed_by
    where t.case_id = s.case_id and t.kind = s.kind and t.subject = s.subject), '[]') as translations
  from ${sourceTexts} s
  join sixstep.case_file c on c.id = s.case_id
  join sixstep.partner_country n on n.code = c.country_code`;

@Injectable()
export class TranslationReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's, for organizations and observers. */
  async ofCase(number: string, actor: Actor): Promise<TranslatableText[]> {
    if (actor.countryCode === null) mustSeeWork(actor);
    const [found, texts] = await this.database.read<[object[], TranslatableText[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      {
        name: 'translations-of-case',
        sql: `select ${translatable} where c.number = $1 order by s.kind, s.subject`,
        params: [number],
      },
    ]);
    if (found.length === 0) throw notFound();
    return texts;
  }

  /**
   * What is still being drafted waits for nobody. A text may wait for two translations: into English, and for the
   * country that reads it.
   *
   * @throws Problem 404 for people outside the Center and observers.
   */
  async toTranslate(actor: Actor): Promise<TextsToTranslate> {
    mustSeeWork(actor);
    const [rows] = await this.database.read<[(WaitingText & { total: number })[]]>(actor, [
      {
        name: 'texts-to-translate',
        sql: `select count(*) over ()::int as total, w.into, ${translatable}
              join sixstep.process_state f on f.state = c.state and not f.final
              cross join lateral (
                select $1 union select n.portal_language where s.reader = 'country') w ("into")
              where s.language <> w.into
                and (s.kind <> 'expressionAnswer' or c.state <> 'expressionOfInterest.drafting')
                and (s.kind <> 'pointAnswer' or c.state <> 'expressionOfInterest.returned')
                and not exists (
                select from sixstep.translation t where t.case_id = s.case_id and t.kind = s.kind
                  and t.subject = s.subject and t.language = w.into and t.source_hash = s.hash)
              order by min(s.at) over (partition by c.number), c.number, s.at, s.kind, s.subject, w.into limit $2`,
        params: [workingLanguage, mostListed],
      },
    ]);
    const items = rows.map(({ total: _, ...text }) => text);
    return { items, total: rows[0]?.total ?? 0, nextCursor: null };
  }
}
