import { Injectable } from '@nestjs/common';
import type { IntakeLetterView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { DocumentRenderer } from '../rendering/document-renderer.ts';
import { writeIntakeLetter, type IntakeLetterContent } from './intake-letter.ts';

interface KeptLetter {
  readonly content: IntakeLetterContent;
  readonly sha256: string;
}

/** The letter of the last decision about an expression of interest, for the Center and for the country. */
@Injectable()
export class IntakeLetters {
  constructor(
    private readonly database: Database,
    private readonly renderer: DocumentRenderer,
  ) {}

  /** @throws Problem 404, also while nothing is decided or the decision was undone */
  async view(number: string, actor: Actor): Promise<IntakeLetterView> {
    const { content, sha256 } = await this.#letter(number, actor);
    const { decision, decidedOn, language } = content;
    const { subject, paragraphs } = writeIntakeLetter(content);
    return { decision, decidedOn, language, subject, paragraphs: [...paragraphs], sha256 };
  }

  /** @throws Problem 404, 503 when no PDF can be made */
  async pdf(number: string, actor: Actor): Promise<Uint8Array> {
    const { content, sha256 } = await this.#letter(number, actor);
    const { language, decidedOn, addressee, position, ministry } = content;
    const { subject, paragraphs } = writeIntakeLetter(content);
    const to = [addressee, position, ministry].filter((line) => line !== null).join('\n');
    return this.renderer.pdf({
      title: subject,
      language,
      reference: number,
      printedOn: decidedOn,
      contentSha256: sha256,
      prevailingLanguage: language,
      blocks: [...(to === '' ? [] : [to]), ...paragraphs].map((text) => ({
        kind: 'paragraph',
        text,
      })),
    });
  }

  async #letter(number: string, actor: Actor): Promise<KeptLetter> {
    if (actor.organizationCode !== null || actor.role === 'observer') throw notFound();
    const [[letter]] = await this.database.read<[KeptLetter[]]>(actor, [
      {
        name: 'intake-letter',
        sql: `select l.content, l.sha256 from sixstep.intake_letter l
              join sixstep.case_file c on c.id = l.case_id
              where c.number = $1
              order by l.line desc limit 1`,
        params: [number],
      },
    ]);
    if (!letter) throw notFound();
    return letter;
  }
}
