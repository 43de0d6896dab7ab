import { Injectable } from '@nestjs/common';
import type { AnswerValue, Language, ReadPacket } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { Files } from '../documents/files.service.ts';
import { invalid, Problem } from '../errors/problem.ts';
import { submittedAnswers } from './expression-fields.ts';
import { ExpressionPapers } from './expression-papers.ts';
import { mayWriteExpression } from './expression.presenter.ts';
import { ExpressionReads, type ExpressionRow } from './expression.reads.ts';
import { readPacket } from './packet-cells.ts';
import { packetDocx } from './packet-docx.ts';
import { readCell } from './read-answers.ts';

interface Base {
  readonly value: AnswerValue;
  readonly version: number;
}

/** The form as a document that is filled in away from the line, and read back answer by answer. */
@Injectable()
export class Packets {
  constructor(
    private readonly database: Database,
    private readonly reads: ExpressionReads,
    private readonly papers: ExpressionPapers,
    private readonly files: Files,
  ) {}

  /** @throws Problem 404 */
  async docx(number: string, language: Language, actor: Actor): Promise<Buffer> {
    const row = await this.reads.of(number, actor);
    const [[taken]] = await this.database.read<[{ at: string }[]]>(actor, [
      {
        sql: `select sixstep.instant(greatest(clock_timestamp(), max(a.changed_at))) as at
              from sixstep.expression_answer a where a.case_id = $1`,
        params: [row.caseId],
      },
    ]);
    const country = this.papers.countryName(row.countryCode, language);
    return packetDocx(submittedAnswers(row), { number, language, takenAt: taken!.at }, country);
  }

  /**
   * What a form that has come back says otherwise than it did when it was taken, each upon the version that it was taken
   * from: to be written as if it had been typed then. Nothing is written here.
   *
   * @throws Problem 404, 403, 400 for a file that is no form of this case
   */
  async read(number: string, fileId: string, actor: Actor): Promise<ReadPacket> {
    const row = await this.reads.of(number, actor);
    if (!mayWriteExpression(actor)) throw new Problem('forbidden');
    const packet = readPacket(await this.contentOf(fileId, actor));
    if (!packet || packet.mark.number !== number || packet.mark.form !== row.form) {
      throw invalid([{ path: 'fileId', code: 'notThisForm', params: {} }]);
    }
    const bases = await this.asOf(row, packet.mark.takenAt, actor);
    const answers: ReadPacket['answers'] = {};
    const misread: ReadPacket['misread'] = [];
    for (const [id, text] of packet.cells) {
      const cell = readCell(id, text);
      if (cell?.kind === 'misread') misread.push({ question: id, text: cell.text.slice(0, 2000) });
      if (cell?.kind !== 'read') continue;
      for (const [question, value] of Object.entries(cell.values)) {
        const base = bases.get(question) ?? { value: null, version: 0 };
        const standing = row.answers[question]?.value ?? null;
        if (value === base.value || value === standing) continue;
        answers[question] = { value, baseVersion: base.version };
      }
    }
    return { answers, misread };
  }

  private async contentOf(fileId: string, actor: Actor): Promise<Uint8Array> {
    const { kind, content } = await this.files.open(fileId, actor);
    const parts: Buffer[] = [];
    for await (const part of content) parts.push(part as Buffer);
    if (kind !== 'docx') throw invalid([{ path: 'fileId', code: 'notThisForm', params: {} }]);
    return Buffer.concat(parts);
  }

  /** The answers as they stood at an instant, by the versions that the database keeps. */
  private async asOf(row: ExpressionRow, at: string, actor: Actor): Promise<Map<string, Base>> {
    const [found] = await this.database.read<[(Base & { question: string })[]]>(actor, [
      {
        sql: `select a.question, coalesce(v."row" -> 'value', a.value) as value,
                coalesce((v."row" ->> 'version')::int, a.version) as version
              from sixstep.expression_answer a
              left join sixstep.row_version v on v.table_name = 'expression_answer' and v.row_id = a.id
                and v.period @> $2::timestamptz
              where a.case_id = $1 and (v.id is not null or a.changed_at <= $2::timestamptz)`,
        params: [row.caseId, at],
      },
    ]);
    return new Map(found.map(({ question, ...base }) => [question, base]));
  }
}
