export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** `1` for PDF/UA-1. */
  readonly accessibilityPart: string | undefined;
  /** The text of each page, lines joined by spaces. */
  readonly pages: readonly string[];
  /** The roles of all elements of the structure, in reading order: `H1`, `P`, `Table`, … */
  readonly roles: readonly string[];
}

interface Element {
  readonly role?: string;
  readonly children?: readonly Element[];
}

/** What a reader, and a screen reader, finds in a PDF. */
export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(content));
  const { info, metadata } = await document.getMetadata();
  const { Title, Language } = info as { Title: string; Language: string };
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str || ' ' : '')).join(''));
    roles.push(...rolesIn((await page.getStructTree()) as Element | null));
  }
  return {
    title: Title,
    language: Language,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    accessibilityPart: /<pdfuaid:part>(\d)</.exec(
      (metadata as Metadata | null)?.getRaw() ?? '',
    )?.[1],
    pages,
    roles,
  };
}

interface Metadata {
  getRaw(): string;
}

const rolesIn = (element: Element | null): string[] => [
  ...(element?.role ? [element.role] : []),
  ...(element?.children ?? []).flatMap(rolesIn),
];
