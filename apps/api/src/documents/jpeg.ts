/** A photograph without what the camera wrote beside it. */
export interface PlainJpeg {
  readonly content: Buffer;
  readonly width: number;
  readonly height: number;
  readonly colours: 'grey' | 'rgb';
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
/** JFIF and Adobe's: they say what the colours mean. All others tell of camera, place and time, or hold further pictures. */
const keptApplications = new Set([0xe0, 0xee]);

/**
 * Reads the markers of a JPEG (ITU T.81, annex B) and leaves out what is no part of the picture: Exif with its place and
 * time, comments, and whatever follows the end. Null for what is no whole picture in grey or RGB.
 */
export function plainJpeg(jpeg: Buffer): PlainJpeg | null {
  if (jpeg.length < 4 || jpeg[0] !== 0xff || jpeg[1] !== startOfImage) return null;
  const kept: Buffer[] = [jpeg.subarray(0, 2)];
  let frame: Omit<PlainJpeg, 'content'> | null = null;
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (end > jpeg.length) return null;
    if (isFrame(marker)) frame = frameAt(jpeg, at);
    if (isKept(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
    if (marker !== startOfScan) continue;
    const scanned = endOfScan(jpeg, at);
    kept.push(jpeg.subarray(at, scanned));
    at = scanned;
    if (jpeg[at + 1] !== endOfImage) continue;
    kept.push(jpeg.subarray(at, at + 2));
    return frame && { ...frame, content: Buffer.concat(kept) };
  }
  return null;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const isKept = (marker: number): boolean =>
  marker !== comment && ((marker & 0xf0) !== 0xe0 || keptApplications.has(marker));

function frameAt(jpeg: Buffer, at: number): Omit<PlainJpeg, 'content'> | null {
  if (at + 10 > jpeg.length) return null;
  const height = jpeg.readUInt16BE(at + 5);
  const width = jpeg.readUInt16BE(at + 7);
  const components = jpeg[at + 9];
  if (width === 0 || height === 0 || (components !== 1 && components !== 3)) return null;
  return { width, height, colours: components === 1 ? 'grey' : 'rgb' };
}

/** Where the next marker stands that is neither a stuffed byte nor a restart within the scan. */
function endOfScan(jpeg: Buffer, from: number): number {
  for (let at = from; at + 1 < jpeg.length; at++) {
    if (jpeg[at] !== 0xff) continue;
    const next = jpeg[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return jpeg.length;
}
