import { crc32, createInflateRaw } from 'node:zlib';
import { SheetRefusal, sheetLimits, tooBig } from './sheet-refusal.ts';

/** A part of a workbook, still packed. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Buffer;
  readonly deflated: boolean;
  readonly unpackedBytes: number;
  readonly checksum: number;
}

/** The parts of a workbook by their names in lower case, because OPC names ignore case. */
export type Archive = ReadonlyMap<string, PackedPart>;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const endBytes = 22;
const longestComment = 0xffff;
const mostEntries = 5_000;
const encryptedFlag = 0x1;
const stored = 0;
const deflated = 8;
const smallEnough = 1024 * 1024;
const chunkBytes = 256 * 1024;

/**
 * Reads the directory of a ZIP archive and unpacks nothing. What the directory declares is held against the limits
 * here, and {@link unpack} holds every part to what was declared for it.
 *
 * @throws SheetRefusal `damaged`, `encrypted`, `tooBig`
 */
export function openArchive(content: Buffer): Archive {
  const end = findEnd(content);
  const entries = content.readUInt16LE(end + 10);
  if (entries > mostEntries) throw tooBig();
  const parts = new Map<string, PackedPart>();
  let at = content.readUInt32LE(end + 16);
  let unpackedBytes = 0;
  for (let entry = 0; entry < entries; entry++) {
    const { part, next } = readEntry(content, at);
    unpackedBytes += part.unpackedBytes;
    if (unpackedBytes > sheetLimits.unpackedBytes || isBomb(part)) throw tooBig();
    const name = part.name.toLowerCase();
    if (parts.has(name)) throw new SheetRefusal('damaged');
    parts.set(name, part);
    at = next;
  }
  return parts;
}

function isBomb({ packed, unpackedBytes }: PackedPart): boolean {
  return unpackedBytes > smallEnough && unpackedBytes > packed.length * sheetLimits.unpackingRatio;
}

function readEntry(content: Buffer, at: number): { part: PackedPart; next: number } {
  if (at + 46 > content.length || content.readUInt32LE(at) !== directoryEntry)
    throw new SheetRefusal('damaged');
  if ((content.readUInt16LE(at + 8) & encryptedFlag) !== 0) throw new SheetRefusal('encrypted');
  const method = content.readUInt16LE(at + 10);
  if (method !== stored && method !== deflated) throw new SheetRefusal('damaged');
  const nameBytes = content.readUInt16LE(at + 28);
  const moreBytes = content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  const name = content.toString('utf8', at + 46, at + 46 + nameBytes);
  const part = {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    packed: packedBytes(content, content.readUInt32LE(at + 42), content.readUInt32LE(at + 20)),
    deflated: method === deflated,
    unpackedBytes: content.readUInt32LE(at + 24),
    checksum: content.readUInt32LE(at + 16),
  };
  return { part, next: at + 46 + nameBytes + moreBytes };
}

function packedBytes(content: Buffer, local: number, bytes: number): Buffer {
  if (local + 30 > content.length || content.readUInt32LE(local) !== localEntry)
    throw new SheetRefusal('damaged');
  const from = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  return content.subarray(from, from + bytes);
}

function findEnd(content: Buffer): number {
  const earliest = Math.max(0, content.length - endBytes - longestComment);
  for (let at = content.length - endBytes; at >= earliest; at--) {
    if (content.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new SheetRefusal('damaged');
}

/**
 * Unpacks a part piece by piece, so that whoever has seen enough can stop.
 *
 * @throws SheetRefusal `tooBig` as soon as there is more than was declared, `damaged`
 */
export async function* unpack(part: PackedPart): AsyncGenerator<Buffer> {
  let bytes = 0;
  let checksum = 0;
  for await (const chunk of pieces(part)) {
    bytes += chunk.length;
    if (bytes > part.unpackedBytes) throw tooBig();
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (bytes !== part.unpackedBytes || checksum !== part.checksum) throw new SheetRefusal('damaged');
}

async function* pieces({ packed, deflated: isDeflated }: PackedPart): AsyncGenerator<Buffer> {
  if (!isDeflated) {
    for (let at = 0; at < packed.length; at += chunkBytes)
      yield packed.subarray(at, at + chunkBytes);
    return;
  }
  const inflating = createInflateRaw({ chunkSize: chunkBytes });
  inflating.end(packed);
  try {
    for await (const chunk of inflating) yield chunk as Buffer;
  } catch (error) {
    throw isUnpackingError(error) ? new SheetRefusal('damaged') : error;
  } finally {
    inflating.destroy();
  }
}

function isUnpackingError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return String(error.code).startsWith('Z_');
}
