import type { PrintedBlock, PrintedDocument } from '../../api/src/rendering/printed-document.ts';
import { TypstRenderer } from '../../api/src/rendering/typst-renderer.ts';
import { productOf } from '../../e2e/src/server.ts';
import { median, type Figure } from './figures.ts';

const pages = 12;
const documents = 11;

/** A PDF of 12 pages by the built program: the first waits until the program runs and has read its fonts. */
export async function printing(): Promise<Figure[]> {
  const renderer = new TypstRenderer({ program: productOf('typesetter.js') });
  const times: number[] = [];
  for (let made = 0; made <= documents; made += 1) {
    const start = performance.now();
    const pdf = await renderer.pdf(documentOf(made));
    times.push(performance.now() - start);
    const found = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length;
    if (found !== pages) throw new Error(`the document has ${found} pages`);
  }
  renderer.onModuleDestroy();
  const [first, ...later] = times;
  const bound = { kind: 'atMost', floor: 400, goal: 400 } as const;
  return [
    { what: `first PDF of ${pages} pages`, value: first!, unit: 'ms', bound },
    { what: `PDF of ${pages} pages`, value: median(later), unit: 'ms', bound },
  ];
}

const sentence = 'The inventory team is in place and reports twice a year. ';

/** Each its own text, so that nothing is found ready. */
function documentOf(edition: number): PrintedDocument {
  const blocks = Array.from({ length: pages }, (_, page): PrintedBlock[] => [
    ...(page === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    { kind: 'heading', level: 1, text: `Chapter ${page} of ${edition}` },
    { kind: 'paragraph', text: sentence.repeat(12) },
    {
      kind: 'rows',
      rows: ['Ministry', 'Contact', 'Need'].map((label, row) => ({
        label,
        value: `${edition} ${sentence.repeat(row + 1)}`,
        questionId: `${page}.${row}`,
      })),
    },
    {
      kind: 'table',
      header: ['Component', 'Status', 'Need'],
      rows: Array.from({ length: 6 }, (__, row) => [`${row}`, sentence, `${edition}`]),
    },
  ]);
  return {
    title: `Expression of interest ${edition}`,
    language: 'en',
    reference: 'GHA-2026-01',
    printedOn: '2026-11-23',
    contentSha256: '3f'.repeat(32),
    blocks: blocks.flat(),
  };
}
