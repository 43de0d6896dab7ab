import { writtenDate } from '../calendar/written-date.ts';
import { frameLanguage, frameWords } from './frame-words.ts';
import type { PrintedBlock, PrintedDocument, PrintedText } from './printed-document.ts';

/** A piece of text as the template takes it. */
export interface SetText {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 639; null where it is the document's. */
  readonly language: string | null;
}

export type SetLine = (text: PrintedText) => SetText;

/**
 * The document as the template takes it, with the words of the frame. What PDF/UA-1 forbids is put right here: headings
 * without words, levels left out, tables without columns.
 */
export function typesetting(document: PrintedDocument, set: SetLine) {
  const language = frameLanguage(document.language);
  const words = frameWords(language);
  const { prevailingLanguage } = document;
  return {
    title: [document.title, document.reference].map(set).find(({ text }) => text.trim() !== ''),
    subtitle: document.subtitle ? set(document.subtitle) : null,
    language: primaryOf(document.language) ?? 'en',
    frame: {
      language,
      reference: set(document.reference).text,
      printedOn: words.printedOn.replace('{date}', writtenDate(document.printedOn, language)),
      page: words.page,
      hash: words.hash,
      contentSha256: document.contentSha256,
      prevails: prevailingLanguage
        ? words.prevails.replace('{language}', words.languages[prevailingLanguage])
        : null,
    },
    blocks: setBlocks(document.blocks, set),
  };
}

function setBlocks(blocks: readonly PrintedBlock[], set: SetLine): object[] {
  let level = 0;
  return blocks.flatMap((block): object[] => {
    switch (block.kind) {
      case 'heading': {
        const text = set(block.text);
        if (text.text.trim() === '') return [];
        level = Math.min(block.level, level + 1);
        return [{ kind: block.kind, level, text }];
      }
      case 'paragraph':
        return [{ kind: block.kind, text: set(block.text) }];
      case 'callout':
        return [
          {
            kind: block.kind,
            title: block.title ? set(block.title) : null,
            text: set(block.text),
          },
        ];
      case 'list':
        return [{ kind: block.kind, items: block.items.map(set) }];
      case 'rows':
        return [
          {
            kind: block.kind,
            rows: block.rows.map(({ label, value, questionId, note }) => ({
              label: set(label),
              value: valueOf(value, set),
              questionId: questionId ? set(questionId) : null,
              note: note ? set(note) : null,
            })),
          },
        ];
      case 'table':
        return block.header.length === 0
          ? []
          : [
              {
                kind: block.kind,
                header: block.header.map(set),
                rows: block.rows.map((row) => block.header.map((_, at) => set(row[at] ?? ''))),
              },
            ];
      case 'pageBreak':
        return [block];
    }
  });
}

function valueOf(value: PrintedText, set: SetLine): SetText {
  const answer = set(value);
  return answer.text.trim() === '' ? set('—') : answer;
}

/** `pt` of `pt-BR`; null for what is no language. */
export const primaryOf = (language: string): string | null =>
  /^([a-z]{2,3})(-|$)/i.exec(language)?.[1]?.toLowerCase() ?? null;
