import { Injectable } from '@nestjs/common';
import { language as languages, type Language } from '@sixstep/contract';
import { partnerCountries } from '@sixstep/reference';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';
import { DocumentRenderer } from '../rendering/document-renderer.ts';
import { submittedAnswers } from './expression-fields.ts';
import { ExpressionReads, type ExpressionRow } from './expression.reads.ts';
import { frozenAnswers } from './frozen-answers.ts';
import { printedForm, printedSubmission } from './printed-expression.ts';

/** An expression of interest as papers: frozen as it was submitted, or to be filled in away from the line. */
@Injectable()
export class ExpressionPapers {
  constructor(
    private readonly database: Database,
    private readonly reads: ExpressionReads,
    private readonly renderer: DocumentRenderer,
  ) {}

  /** The text whose SHA-256 was kept with the submission. @throws Problem 404 */
  async frozenJson(number: string, round: number, actor: Actor): Promise<string> {
    const { content } = await this.reads.submission(number, round, actor);
    return freeze(content).json;
  }

  /** @throws Problem 404, 503 when no PDF can be made */
  async submissionPdf(
    number: string,
    round: number,
    language: Language,
    actor: Actor,
  ): Promise<Uint8Array> {
    const { content, ...submitted } = await this.reads.submission(number, round, actor);
    const row = await this.reads.of(number, actor);
    const { answers, languages: writtenIn } = frozenAnswers(content);
    const prevailing = languages.safeParse(answers['workingLanguage']);
    return this.renderer.pdf(
      printedSubmission({
        ...(await this.told(number, row, language, actor)),
        ...submitted,
        answers,
        languageOf: (id) => writtenIn[id] ?? null,
        points: row.points.filter((point) => point.round < round),
        prevailingLanguage: prevailing.success ? prevailing.data : null,
      }),
    );
  }

  /** @throws Problem 404, 503 when no PDF can be made */
  async formPdf(number: string, language: Language, actor: Actor): Promise<Uint8Array> {
    const row = await this.reads.of(number, actor);
    const answers = submittedAnswers(row);
    const { sha256 } = freeze({ form: row.form, answers });
    const told = await this.told(number, row, language, actor);
    return this.renderer.pdf(printedForm({ ...told, answers, sha256 }));
  }

  countryName(code: string, language: Language): string {
    return partnerCountries.find((country) => country.code === code)?.name[language] ?? code;
  }

  private async told(number: string, row: ExpressionRow, language: Language, actor: Actor) {
    const [[day]] = await this.database.read<[{ today: string }[]]>(actor, [
      { sql: `select sixstep.today('Asia/Tokyo') as today` },
    ]);
    return {
      number,
      country: this.countryName(row.countryCode, language),
      language,
      printedOn: day!.today,
      languageOf: (id: string) => row.answers[id]?.language ?? null,
    };
  }
}
