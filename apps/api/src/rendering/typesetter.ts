// The program that makes PDFs, in a process of its own: its memory goes with it, and nothing it is given can stop the API.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf } from './font-coverage.ts';
import { readFonts } from './fonts.ts';
import { printableText, withoutJoining } from './printable-text.ts';
import type { PrintedDocument, PrintedText } from './printed-document.ts';
import { primaryOf, typesetting, type SetText } from './typesetting.ts';
import { typstTemplate } from './typst-template.ts';

export type TypesetAnswer =
  | { readonly kind: 'pdf'; readonly pdf: Uint8Array }
  /** The compiler has no binary for this machine, or the fonts are not there. */
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

interface Press {
  readonly compiler: NodeCompiler;
  readonly families: readonly string[];
  readonly covered: ReadonlySet<number>;
}

async function openPress(): Promise<Press> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = readFonts();
  return {
    compiler: Compiler.create({ fontArgs: [{ fontBlobs: fonts.flatMap(({ files }) => files) }] }),
    families: fonts.map(({ name }) => name),
    covered: coverageOf(fonts),
  };
}

/** @throws when the compiler refuses the document */
function typeset(
  { compiler, families, covered }: Press,
  document: PrintedDocument,
  plain: boolean,
) {
  const set = (line: PrintedText): SetText => {
    const { text, language } = typeof line === 'string' ? { text: line, language: '' } : line;
    return {
      ...printableText(plain ? withoutJoining(text) : text, covered),
      language: primaryOf(language),
    };
  };
  const compiled = compiler.compile({
    mainFileContent: typstTemplate,
    inputs: {
      document: JSON.stringify(typesetting(document, set)),
      fonts: JSON.stringify(families),
    },
  });
  if (!compiled.result) throw new Error(String(compiled.takeDiagnostics()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
}

function answerTo(press: Press, document: PrintedDocument): TypesetAnswer {
  try {
    return { kind: 'pdf', pdf: typeset(press, document, false) };
  } catch {
    // A font may have each of two characters, and none the two of them joined.
    return { kind: 'pdf', pdf: typeset(press, document, true) };
  } finally {
    press.compiler.evictCache(0);
  }
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? error.message : JSON.stringify(error);

let press: Promise<Press> | undefined;

process.on('message', (document: PrintedDocument) => {
  const send = (answer: TypesetAnswer) => process.send?.(answer);
  press ??= openPress();
  press.then(
    (opened) => {
      try {
        send(answerTo(opened, document));
      } catch (error) {
        send({ kind: 'failed', reason: reasonOf(error) });
      }
    },
    (error: unknown) => send({ kind: 'missing', reason: reasonOf(error) }),
  );
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
