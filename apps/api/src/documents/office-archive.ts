import type { FileHandle } from 'node:fs/promises';

/** Documents of people come nowhere near these; what does was made to exhaust whoever unpacks it. */
const mostEntries = 5_000;
const mostUnpackedBytes = 300 * 1024 * 1024;
const mostDirectoryBytes = 2 * 1024 * 1024;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endBytes = 22;
const longestComment = 0xffff;
const encrypted = 0x1;
const zip64 = 0xffffffff;

/**
 * Reads the directory of an office document (a ZIP archive) without unpacking anything. False for what has macros or
 * embedded programs, names that lead out of the archive, encryption, or more content than a document has.
 */
export async function isHarmlessArchive(file: FileHandle, bytes: number): Promise<boolean> {
  const directory = await readDirectory(file, bytes);
  if (!directory) return false;
  let unpacked = 0;
  let at = 0;
  for (let entry = 0; entry < directory.entries; entry++) {
    const found = readEntry(directory.content, at);
    if (!found || !isHarmless(found)) return false;
    unpacked += found.unpackedBytes;
    at = found.next;
  }
  return unpacked <= mostUnpackedBytes;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly unpackedBytes: number;
  readonly next: number;
}

function isHarmless({ name, flags, unpackedBytes }: Entry): boolean {
  if ((flags & encrypted) !== 0 || unpackedBytes === zip64) return false;
  if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) return false;
  return !/vbaproject|\/activex\/|\.(exe|dll|js|vbs|ps1|bat|cmd|scr|com|hta|jar)$/i.test(name);
}

function readEntry(directory: Buffer, at: number): Entry | null {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== directoryEntry) return null;
  const nameBytes = directory.readUInt16LE(at + 28);
  const moreBytes = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  return {
    name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
    flags: directory.readUInt16LE(at + 8),
    unpackedBytes: directory.readUInt32LE(at + 24),
    next: at + 46 + nameBytes + moreBytes,
  };
}

async function readDirectory(file: FileHandle, bytes: number) {
  const tailBytes = Math.min(bytes, endBytes + longestComment);
  const tail = await read(file, bytes - tailBytes, tailBytes);
  const end = findEnd(tail);
  if (end === null) return null;
  const entries = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (entries === 0 || entries > mostEntries || size > mostDirectoryBytes || start + size > bytes)
    return null;
  return { entries, content: await read(file, start, size) };
}

function findEnd(tail: Buffer): number | null {
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}

async function read(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
