import type { AnswerValues, ExpressionPoint, Language } from '@sixstep/contract';
import { fill, nameOfAnswer } from '@sixstep/reference/expression-form';
import { writtenDate } from '../calendar/written-date.ts';
import type { PrintedBlock, PrintedDocument, PrintedText } from '../rendering/printed-document.ts';
import { formWordsIn, paperSections, type PaperRow } from './paper-rows.ts';
import { paperWords } from './paper-words.ts';

interface Told {
  readonly number: string;
  /** In the language of the document. */
  readonly country: string;
  readonly language: Language;
  readonly printedOn: string;
  readonly answers: AnswerValues;
  /** Of texts, the language that each is written in. */
  readonly languageOf: (id: string) => string | null;
}

/** What was submitted, as it was frozen: what is answered, the Center's questions, and the hash of it all. */
export function printedSubmission(
  told: Told & {
    readonly round: number;
    readonly at: string;
    readonly by: string;
    readonly sha256: string;
    readonly points: readonly ExpressionPoint[];
    /** In which the country wrote it: that version counts. */
    readonly prevailingLanguage: Language | null;
  },
): PrintedDocument {
  const { language, round, at, by, sha256, points, prevailingLanguage } = told;
  const words = paperWords(language);
  return {
    ...frameOf(told, sha256),
    subtitle: fill(words.submission, { round, date: writtenDate(at, language), name: by }),
    ...(prevailingLanguage && { prevailingLanguage }),
    blocks: [
      ...sectionBlocks(told, false),
      ...(points.length === 0
        ? []
        : [
            { kind: 'heading', level: 1, text: words.points } as const,
            {
              kind: 'rows',
              rows: points.map(({ field, question, answer, answerLanguage }) => ({
                label: question,
                value:
                  answer === null
                    ? words.unanswered
                    : { text: answer, language: answerLanguage ?? language },
                note: nameOfAnswer(formWordsIn(language), field),
              })),
            } as const,
          ]),
    ],
  };
}

/** The form to be filled in by hand, with what is answered already and the id of each question. */
export function printedForm(told: Told & { readonly sha256: string }): PrintedDocument {
  const words = paperWords(told.language);
  return {
    ...frameOf(told, told.sha256),
    subtitle: fill(words.draft, { date: writtenDate(told.printedOn, told.language) }),
    blocks: [{ kind: 'callout', text: words.howToFill }, ...sectionBlocks(told, true)],
  };
}

const frameOf = ({ number, country, language, printedOn }: Told, contentSha256: string) => ({
  title: `${formWordsIn(language).title} – ${country}`,
  language,
  reference: number,
  printedOn,
  contentSha256,
});

const sectionBlocks = (told: Told, isForm: boolean): PrintedBlock[] =>
  paperSections(told.answers, told.language, { everything: isForm }).flatMap(
    ({ title, lead, rows }) => [
      { kind: 'heading', level: 1, text: title } as const,
      ...(lead === null ? [] : [{ kind: 'paragraph', text: lead } as const]),
      {
        kind: 'rows',
        rows: rows.map((row) => ({
          label: row.label,
          value: isForm ? toFillIn(row) : read(row, told),
          ...(isForm && { questionId: row.id }),
          ...(isForm && row.hint !== null && { note: row.hint }),
        })),
      } as const,
    ],
  );

const read = ({ id, value, boxes }: PaperRow, { languageOf }: Told): PrintedText => {
  if (boxes.length > 0)
    return boxes
      .filter(({ isTicked }) => isTicked)
      .map(({ words }) => words)
      .join('\n');
  const language = languageOf(id);
  return language === null ? value : { text: value, language };
};

/** A line that is long enough to be written on. */
const dots = '.'.repeat(72);

const toFillIn = ({ value, boxes }: PaperRow): string =>
  boxes.length > 0
    ? boxes.map(({ isTicked, words }) => `[${isTicked ? 'x' : ' '}] ${words}`).join('\n')
    : value || dots;
