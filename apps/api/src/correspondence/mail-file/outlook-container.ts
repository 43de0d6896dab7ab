import { MailRefusal } from './mail-refusal.ts';

const folderTypes = [1, 5];
const streamType = 2;
const nothing = -1;
const smallSectorBytes = 64;
const smallStreamBytes = 4096;

interface Entry {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly bytes: number;
}

/**
 * Bytes of everything within each folder of a compound file ([MS-CFB]), by the folder's place in the directory. Looks at
 * tables and directory alone: the parser that unpacks the file believes them, and never ends when they run in circles.
 *
 * @throws MailRefusal when chains have no end, folders hold each other, or streams claim more than the file has
 */
export function sizesOfFolders(content: Buffer): ReadonlyMap<number, number> {
  const sectors = new Sectors(content);
  const directory = sectors
    .chain(content.readInt32LE(0x30))
    .flatMap((at) => entriesIn(sectors.at(at)));
  mustBeTree(directory);
  const streams = directory.filter(({ type }) => type === streamType);
  must(streams.reduce((sum, { bytes }) => sum + bytes, 0) <= content.length);
  sectors.chain(directory[0]!.start);
  for (const { start, bytes } of streams) {
    if (bytes > 0 && bytes < smallStreamBytes) sectors.smallChain(start, bytes);
  }
  return sizesIn(directory);
}

/** The sectors of a file, and the tables that say which one follows which. */
class Sectors {
  readonly #content: Buffer;
  readonly #bytes: number;
  readonly #next: readonly number[];
  readonly #smallNext: readonly number[];

  constructor(content: Buffer) {
    this.#content = content;
    this.#bytes = content[30] === 12 ? 4096 : 512;
    const most = content.length / this.#bytes;
    for (const count of [0x2c, 0x40, 0x48]) must(content.readUInt32LE(count) <= most);
    this.#next = this.#placesOfTable().flatMap((place) => numbersIn(this.at(place)));
    this.#smallNext = this.chain(content.readInt32LE(0x3c)).flatMap((at) => numbersIn(this.at(at)));
  }

  at(place: number): Buffer {
    const sector = this.#content.subarray((place + 1) * this.#bytes, (place + 2) * this.#bytes);
    must(place >= 0 && sector.length === this.#bytes);
    return sector;
  }

  chain(start: number): number[] {
    return follow(this.#next, start, this.#content.length / this.#bytes);
  }

  smallChain(start: number, bytes: number): number[] {
    return follow(this.#smallNext, start, Math.ceil(bytes / smallSectorBytes));
  }

  /** The first 109 stand in the header, the others in sectors of their own, each of which ends with the place of the next. */
  #placesOfTable(): number[] {
    const places = numbersIn(this.#content.subarray(0x4c, 0x200));
    let more = this.#content.readInt32LE(0x44);
    for (let left = this.#content.readUInt32LE(0x48); left > 0 && more >= 0; left--) {
      const numbers = numbersIn(this.at(more));
      more = numbers.pop() ?? nothing;
      places.push(...numbers);
    }
    return places.slice(0, this.#content.readUInt32LE(0x2c));
  }
}

function follow(next: readonly number[], start: number, most: number): number[] {
  const chain: number[] = [];
  for (let at = start; at >= 0; at = next[at] ?? nothing) {
    must(chain.push(at) <= most);
  }
  return chain;
}

const entriesIn = (sector: Buffer): Entry[] =>
  Array.from({ length: Math.floor(sector.length / 128) }, (_, place) => {
    const entry = sector.subarray(place * 128);
    return {
      type: entry[0x42]!,
      left: entry.readInt32LE(0x44),
      right: entry.readInt32LE(0x48),
      child: entry.readInt32LE(0x4c),
      start: entry.readInt32LE(0x74),
      bytes: entry.readUInt32LE(0x78),
    };
  });

const isFolder = ({ type }: Entry): boolean => folderTypes.includes(type);

/** What stands beside an entry, and within it. */
const linksOf = (entry: Entry): number[] =>
  [entry.left, entry.right, isFolder(entry) ? entry.child : nothing].filter(
    (link) => link !== nothing,
  );

/** The root is in nothing, and everything else in one place at most. */
function mustBeTree(directory: readonly Entry[]): void {
  must(directory.length > 0);
  const linked = new Set([0]);
  for (const entry of directory.filter((one) => isFolder(one) || one.type === streamType)) {
    for (const link of linksOf(entry)) {
      must(link in directory && !linked.has(link));
      linked.add(link);
    }
  }
}

function sizesIn(directory: readonly Entry[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  const sizeOf = (place: number): number => {
    if (place === nothing) return 0;
    const entry = directory[place]!;
    const own = isFolder(entry) ? sizeOf(entry.child) : entry.bytes;
    sizes.set(place, own);
    return own + sizeOf(entry.left) + sizeOf(entry.right);
  };
  sizeOf(0);
  return sizes;
}

const numbersIn = (part: Buffer): number[] =>
  Array.from({ length: Math.floor(part.length / 4) }, (_, place) => part.readInt32LE(place * 4));

function must(holds: boolean): void {
  if (!holds) throw new MailRefusal('unreadable');
}
