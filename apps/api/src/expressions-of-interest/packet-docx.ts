import type { AnswerValues, Language } from '@sixstep/contract';
import { expressionForm } from '@sixstep/reference/expression-form';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formWordsIn, paperSections, type PaperRow } from './paper-rows.ts';
import { paperWords } from './paper-words.ts';

/** What a form that comes back on paper says of itself. */
export interface PacketMark {
  readonly number: string;
  readonly form: string;
  readonly language: Language;
  /** The instant, UTC with microseconds, at which its answers were taken. */
  readonly takenAt: string;
}

export const writeMark = ({ number, form, language, takenAt }: PacketMark): string =>
  `[[${number} ${form} ${language} ${takenAt}]]`;
export const writeId = (id: string): string => `[[${id}]]`;

const grey = '6B6B6B';

/** The form with its answers as a document for a word processor; it is read back by the ids in its left-hand column. */
export async function packetDocx(
  values: AnswerValues,
  mark: Omit<PacketMark, 'form'>,
  country: string,
): Promise<Buffer> {
  const { language, number } = mark;
  const words = paperWords(language);
  const form = formWordsIn(language);
  const sections = paperSections(values, language, { everything: true, plainDates: true });
  const document = new Document({
    title: `${form.title} – ${country}`,
    description: number,
    styles: {
      default: { document: { run: { font: 'Arial', size: 21, language: { value: language } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: `${form.title} – ${country}`, heading: HeadingLevel.TITLE }),
          new Paragraph(number),
          new Paragraph(words.howToFillDocx),
          small(writeMark({ ...mark, form: expressionForm.version })),
          ...sections.flatMap(({ title, lead, rows }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true }),
            ...(lead === null ? [] : [new Paragraph(lead)]),
            tableOf(rows, [words.question, words.answer]),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const small = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, size: 14, color: grey })] });

const tableOf = (rows: readonly PaperRow[], header: readonly [string, string]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3600, 5600],
    rows: [
      new TableRow({
        tableHeader: true,
        children: header.map((text) => new TableCell({ children: [bold(text)] })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                children: [
                  bold(row.label),
                  ...(row.hint === null ? [] : [new Paragraph(row.hint)]),
                  small(writeId(row.id)),
                ],
              }),
              new TableCell({ children: linesOf(row).map((line) => new Paragraph(line)) }),
            ],
          }),
      ),
    ],
  });

const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

const linesOf = ({ value, boxes }: PaperRow): string[] =>
  boxes.length > 0
    ? boxes.map(({ isTicked, words }) => `[${isTicked ? 'x' : ' '}] ${words}`)
    : value.split('\n');
