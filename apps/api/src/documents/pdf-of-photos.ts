import type { PlainJpeg } from './jpeg.ts';

/** A4 upright, in points. */
const short = 595.28;
const long = 841.89;

/** One page for each photograph, as large as A4 lets it be; the pictures go into the file as they are. */
export function pdfOfPhotos(title: string, photos: readonly PlainJpeg[]): Buffer {
  const pdf = new PdfFile();
  const pages = photos.map((_, place) => firstPage + place * objectsOfPage);
  pdf.add('<</Type /Catalog /Pages 2 0 R /ViewerPreferences <</DisplayDocTitle true>>>>');
  pdf.add(
    `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
  );
  pdf.add(`<</Title <${Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex')}>>>`);
  for (const [place, photo] of photos.entries()) addPage(pdf, pages[place]!, photo);
  return pdf.end();
}

const firstPage = 4;
const objectsOfPage = 3;

function addPage(pdf: PdfFile, page: number, { content, width, height, colours }: PlainJpeg): void {
  const [across, up] = width > height ? [long, short] : [short, long];
  const scale = Math.min(across / width, up / height);
  const [wide, high] = [width * scale, height * scale];
  const place = [wide, 0, 0, high, (across - wide) / 2, (up - high) / 2].map((n) => n.toFixed(2));
  const drawing = `q ${place.join(' ')} cm /Photo Do Q`;
  pdf.add(
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${up}] /Contents ${page + 1} 0 R ` +
      `/Resources <</XObject <</Photo ${page + 2} 0 R>>>>>>`,
  );
  pdf.add(`<</Length ${drawing.length}>>`, Buffer.from(drawing));
  pdf.add(
    `<</Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 ` +
      `/ColorSpace /Device${colours === 'grey' ? 'Gray' : 'RGB'} /Filter /DCTDecode /Length ${content.length}>>`,
    content,
  );
}

/** Objects one after the other, numbered from 1, and the table that says where each begins (ISO 32000-1, 7.5). */
class PdfFile {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  readonly #starts: number[] = [];
  #length = this.#parts[0]!.length;

  add(dictionary: string, stream?: Buffer): void {
    this.#starts.push(this.#length);
    this.#write(Buffer.from(`${this.#starts.length} 0 obj\n${dictionary}\n`));
    if (stream) {
      this.#write(Buffer.from('stream\n'));
      this.#write(stream);
      this.#write(Buffer.from('\nendstream\n'));
    }
    this.#write(Buffer.from('endobj\n'));
  }

  end(): Buffer {
    const count = this.#starts.length + 1;
    const starts = this.#starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
    const table = `xref\n0 ${count}\n0000000000 65535 f \n${starts.join('')}`;
    const trailer = `trailer\n<</Size ${count} /Root 1 0 R /Info 3 0 R>>\nstartxref\n${this.#length}\n%%EOF\n`;
    this.#write(Buffer.from(table + trailer));
    return Buffer.concat(this.#parts);
  }

  #write(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
