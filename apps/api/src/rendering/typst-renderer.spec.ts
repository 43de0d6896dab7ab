import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPdf } from '../testing/read-pdf.ts';
import type { PrintedBlock, PrintedDocument } from './printed-document.ts';
import { TypstRenderer } from './typst-renderer.ts';

let folder: string;
let renderer: TypstRenderer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixstep-typeset-'));
  renderer = new TypstRenderer();
});
afterAll(async () => {
  renderer.onModuleDestroy();
  await rm(folder, { recursive: true, force: true });
});

const sha256 = '3f'.repeat(32);
const printed = (more: Partial<PrintedDocument>): PrintedDocument => ({
  title: 'Expression of interest',
  language: 'en',
  reference: 'GHA-2026-01',
  printedOn: '2026-11-23',
  contentSha256: sha256,
  blocks: [],
  ...more,
});
const read = async (more: Partial<PrintedDocument>) => readPdf(await renderer.pdf(printed(more)));
const paragraph = (text: string): PrintedBlock => ({ kind: 'paragraph', text });
const textOf = (pages: readonly string[]) => pages.join(' ').replace(/\u200b/g, '');

describe('a document', () => {
  test('is PDF/UA-1: titled, tagged, in its language, with headings in order and tables with headers', async () => {
    const found = await read({
      title: 'Manifestation d’intérêt',
      language: 'fr',
      blocks: [
        { kind: 'heading', level: 3, text: 'Ministère' },
        { kind: 'rows', rows: [{ label: 'Nom', value: '', questionId: 'A.1' }] },
        { kind: 'heading', level: 3, text: 'Besoins' },
        { kind: 'table', header: ['Volet', 'Rang'], rows: [['Stratégie', '1'], ['Suivi']] },
        { kind: 'table', header: [], rows: [] },
        { kind: 'heading', level: 1, text: ' ' },
        { kind: 'list', items: ['un', 'deux'] },
        { kind: 'callout', title: 'Rappel', text: "Rien n'est décidé." },
      ],
    });
    expect(found).toMatchObject({
      title: 'Manifestation d’intérêt',
      language: 'fr',
      isTagged: true,
      accessibilityPart: '1',
    });
    expect(found.roles.filter((role) => /^(H\d|Table|TH|TD|L)$/.test(role))).toEqual(
      'H1 L H2 Table TH TH TD TD TD TD L'.split(' '),
    );
    expect(found.pages[0]).toMatch(/Nom\s+A\.1\s*—/);
  });

  test('says on each page which one it is, of how many, and the hash of its content', async () => {
    const frames = [
      ['en', 'Printed on 23 November 2026', /Page 2 of 3/],
      ['fr', 'Imprimé le 23 novembre 2026', /Page 2 sur 3/],
      ['es', 'Impreso el 23 de noviembre de 2026', /Página 2 de 3/],
      ['pt-BR', 'Printed on 23 November 2026', /Page 2 of 3/],
    ] as const;
    for (const [language, printedOn, page] of frames) {
      const { pages } = await read({
        language,
        blocks: [
          paragraph('a'),
          { kind: 'pageBreak' },
          paragraph('b'),
          { kind: 'pageBreak' },
          paragraph('c'),
        ],
      });
      expect(pages).toHaveLength(3);
      for (const text of pages) {
        expect(text).toContain(sha256);
        expect(text).toContain(`GHA-2026-01 · ${printedOn}`);
      }
      expect(pages[1]).toMatch(page);
    }
  });

  test('names the language that prevails, in its own', async () => {
    const { pages } = await read({ language: 'es', prevailingLanguage: 'fr' });
    expect(pages[0]).toContain('prevalece la versión en francés');
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const [one, other] = await Promise.all([renderer.pdf(printed({})), renderer.pdf(printed({}))]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('what people write', () => {
  test.each([
    '#eval("1 + 1") #read("/etc/passwd") #panic("no")',
    '= heading *bold* _thin_ `raw` $ sum $ <label> @label // no /* comment */',
    'C:\\new\\table \\u{41} "quotes" \'single\' "]}) #let x = "',
    '{"json": "\\"}"}',
    'Émission évitée : 5 % → 12 ≤ CO₂, №7, ½, ✓',
    'Көмек, Υποστήριξη, ქართული, Հայերեն',
  ])('is printed as it stands: %s', async (text) => {
    const everywhere: PrintedBlock[] = [
      { kind: 'heading', level: 1, text },
      paragraph(text),
      { kind: 'rows', rows: [{ label: text, value: text, questionId: text, note: text }] },
      { kind: 'table', header: [text], rows: [[text]] },
      { kind: 'list', items: [text] },
      { kind: 'callout', title: text, text },
    ];
    const found = await read({ title: text, reference: text, subtitle: text, blocks: everywhere });
    expect(found.title).toBe(text);
    const letters = (words: string) => words.replace(/\s/g, '');
    expect(letters(textOf(found.pages)).split(letters(text)).length).toBeGreaterThan(12);
  });

  test('is read from the right where its script is, in the language it is said to be in', async () => {
    const { pages, roles } = await read({
      blocks: [{ kind: 'paragraph', text: { text: 'مرحبا ABC', language: 'ar' } }],
    });
    expect([pages[0], roles]).toEqual([
      expect.stringMatching(/[\u0600-\u06ff]/),
      expect.arrayContaining(['P']),
    ]);
  });

  test('never turns the direction of what stands around it, and hides nothing', async () => {
    const { pages } = await read({
      blocks: [paragraph('a\u202efdp.exe\u202c \u2066b\u2069 \0\x07\ufeff.')],
    });
    expect(pages[0]).toContain('afdp.exe b .');
  });

  test('in a script that no font has is named by its code points', async () => {
    const { pages } = await read({ blocks: [paragraph('ไทย 👍🏽 👨‍👩‍👧')] });
    expect(textOf(pages)).toContain('[U+0E44][U+0E17][U+0E22] 👍');
  });

  test('may have 50 KB without a space, in one cell', async () => {
    const { pages } = await read({
      blocks: [{ kind: 'table', header: ['a', 'b', 'c'], rows: [['x'.repeat(50_000), 'y', 'z']] }],
    });
    expect(textOf(pages).split('x').length - 1).toBeGreaterThan(50_000 - 1);
    expect(pages.length).toBeGreaterThan(5);
  });

  test('of any characters at all makes a document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect((await read({ title: text, blocks: [paragraph(text)] })).isTagged).toBe(true);
      }),
      // Signs that no one font has together; no words at all; a letter without a bold one.
      { numRuns: 60, examples: [['🇰👍\u05b0'], ['\0'], ['𞸀']] },
    );
  });
});

describe('the program that makes them', () => {
  const unavailable = { status: 503, code: 'unavailable' };
  const rendering = fileURLToPath(new URL('.', import.meta.url));

  test('without a binary for the machine leaves a refusal, and the API as it is', async () => {
    // A copy far from the installed packages finds no compiler.
    await cp(rendering, folder, { recursive: true });
    const elsewhere = new TypstRenderer({ program: join(folder, 'typesetter.ts') });
    await expect(elsewhere.pdf(printed({}))).rejects.toMatchObject(unavailable);
    elsewhere.onModuleDestroy();
  });

  test.each([
    ['never answers', 'process.on("message", () => {})'],
    ['falls', 'process.on("message", () => process.exit(3))'],
    ['cannot start', 'throw new Error("no")'],
  ])('that %s is ended, and the next document waits for none of it', async (_, source) => {
    const program = join(folder, 'program.mjs');
    await writeFile(program, source);
    const poor = new TypstRenderer({ program, answerMilliseconds: 500 });
    const both = await Promise.allSettled([poor.pdf(printed({})), poor.pdf(printed({}))]);
    expect(both).toMatchObject([{ reason: unavailable }, { reason: unavailable }]);
    await writeFile(
      program,
      'process.on("message", () => process.send({ kind: "pdf", pdf: "here" }))',
    );
    await expect(poor.pdf(printed({}))).resolves.toBe('here');
    poor.onModuleDestroy();
  });

  test('goes when no document comes, and comes again with the next', async () => {
    const idle = new TypstRenderer({ idleMilliseconds: 1 });
    for (const _ of [1, 2]) {
      expect((await idle.pdf(printed({}))).length).toBeGreaterThan(1000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    idle.onModuleDestroy();
  });
});
