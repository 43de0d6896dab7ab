import { Injectable } from '@nestjs/common';
import type {
  Language,
  LetterTemplate,
  LetterTemplateList,
  LetterText,
  WaveLetter,
  WriteLetterTemplate,
} from '@sixstep/contract';
import { partnerCountryName } from '@sixstep/reference';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { Database } from '../database/database.ts';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { stale } from '../errors/problem.ts';
import { writeLetter } from '../invitations/invitation-letter.ts';
import { standardLetter } from '../invitations/standard-letter.ts';
import { mustWrite } from '../waves/who-may.ts';

const columns = `t.id, t.name, t.version, t.texts, json_build_object('id', p.id, 'name', p.name) as "writtenBy",
  sixstep.instant(t.written_at) as "writtenAt"`;

/** What letters of invitation say: versions that are added, never changed or deleted. */
@Injectable()
export class LetterTemplates {
  constructor(private readonly database: Database) {}

  /** The newest version of each, by name. @throws Problem 404 for people outside the Center and observers */
  async list(actor: Actor): Promise<LetterTemplateList> {
    mustSeeWork(actor);
    const [items] = await this.database.read<[LetterTemplate[]]>(actor, [
      {
        name: 'letter-templates',
        sql: `select distinct on (t.name) ${columns} from sixstep.letter_template t
              join sixstep.person p on p.id = t.written_by order by t.name, t.version desc limit 200`,
      },
    ]);
    return { items, nextCursor: null, standard: standardLetter };
  }

  /** @throws Problem 404, 403, 412 when somebody has written the next version, or a template of the name, before */
  async write(
    { name, baseVersion, texts }: WriteLetterTemplate,
    actor: Actor,
  ): Promise<LetterTemplate> {
    mustWrite(actor);
    try {
      return await this.database.as(actor, async (tx) => {
        const [newest] = await tx.query<{ version: number }>(
          `select coalesce(max(version), 0) as version from sixstep.letter_template where name = $1`,
          [name],
        );
        if (newest!.version !== baseVersion) throw stale(newest!.version);
        const [written] = await tx.query<LetterTemplate>(
          `with t as (insert into sixstep.letter_template (name, version, texts) values ($1, $2, $3) returning *)
           select ${columns} from t join sixstep.person p on p.id = t.written_by`,
          [name, baseVersion + 1, JSON.stringify(texts)],
        );
        return written!;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'letter_template_version')) throw stale(baseVersion + 1);
      throw error;
    }
  }

  /** A text as a letter to nobody in particular. @throws Problem 404 */
  async preview(text: LetterText, language: Language, actor: Actor): Promise<WaveLetter> {
    mustSeeWork(actor);
    const [[day]] = await this.database.read<[{ on: string }[]]>(actor, [
      { sql: `select sixstep.today('Asia/Tokyo') + 60 as on` },
    ]);
    const { subject, paragraphs, after } = writeLetter(
      {
        ...examples[language],
        country: partnerCountryName('GHA', language),
        responseOn: day!.on,
      },
      language,
      text,
    );
    return { language, subject, paragraphs: [...paragraphs, ...after] };
  }
}

/** Invented people, and a note, so that every merge field shows. */
const examples: Readonly<
  Record<Language, { addressee: string; note: string; signatory: string; contact: string }>
> = {
  en: {
    addressee: 'Ama Example',
    note: 'A note to this country stands here.',
    signatory: 'Director Example',
    contact: 'Manager Example',
  },
  fr: {
    addressee: 'Ama Exemple',
    note: 'Ici figure une note adressée à ce pays.',
    signatory: 'Direction Exemple',
    contact: 'Responsable Exemple',
  },
  es: {
    addressee: 'Ama Ejemplo',
    note: 'Aquí figura una nota para este país.',
    signatory: 'Dirección Ejemplo',
    contact: 'Responsable Ejemplo',
  },
};
