import { box, columnOf, endingsTop, places, rowOf } from './drawing-places.ts';
import { endings, type State } from './states.ts';

type Point = readonly [number, number];
interface Move {
  readonly from: State;
  readonly to: State;
}

/**
 * How a line runs. `neighbour`: straight up or down to the next box. `skip` and `climb`: beside the column, past other
 * boxes, downwards on the right and upwards on the left. `onward`: into the next column. `back`: over the top into an
 * earlier column. `out`: below all columns to an ending.
 */
type Course = 'neighbour' | 'skip' | 'climb' | 'onward' | 'back' | 'out';

/** Lines that run beside a column on one side, from the innermost: those to the same place share a track. */
interface Tracks {
  readonly right: ReadonlyMap<string, number>;
  readonly left: ReadonlyMap<string, number>;
}

const trackPitch = 6;
const firstTrack = 9;
/** Where lines leave and enter a box, from its middle, so that they do not run into each other. */
const port = { skip: -9, onward: 0, out: 10, climb: -9, back: 10 } as const;
const besideMiddle = 62;
const overTheTop = 68;

/** Lays the lines of all moves out, each as straight pieces that pass between the boxes. */
export function routesOf(moves: readonly Move[]): (move: Move) => readonly Point[] {
  const tracks = new Map<number, Tracks>();
  for (let column = 0; column < 6; column += 1) tracks.set(column, tracksOf(column, moves));
  return (move) => routeOf(move, tracks);
}

function courseOf({ from, to }: Move): Course {
  const [here, there] = [columnOf(from), columnOf(to)];
  if (there === -1) return 'out';
  if (there !== here) return there > here ? 'onward' : 'back';
  const rows = rowOf(to) - rowOf(from);
  if (Math.abs(rows) === 1) return 'neighbour';
  return rows > 0 ? 'skip' : 'climb';
}

const trackName = (move: Move): string => `${courseOf(move)} ${move.to}`;

function tracksOf(column: number, moves: readonly Move[]): Tracks {
  const own = moves.filter(({ from }) => columnOf(from) === column);
  const named = (courses: readonly Course[]) => [
    ...new Set(
      courses.flatMap((course) => own.filter((move) => courseOf(move) === course).map(trackName)),
    ),
  ];
  const numbered = (names: readonly string[]) =>
    new Map(names.map((name, index) => [name, firstTrack + index * trackPitch]));
  return {
    right: numbered(named(['skip', 'onward', 'out'])),
    left: numbered(named(['climb', 'back'])),
  };
}

function routeOf(move: Move, tracks: ReadonlyMap<number, Tracks>): readonly Point[] {
  const { from, to } = move;
  const [start, end] = [places[from], places[to]];
  const right = start.x + box.width;
  const own = tracks.get(columnOf(from));
  const rightTrack = right + (own?.right.get(trackName(move)) ?? 0);
  const leftTrack = start.x - (own?.left.get(trackName(move)) ?? 0);
  const middle = (place: { y: number }, offset: number) => place.y + box.height / 2 + offset;

  switch (courseOf(move)) {
    case 'neighbour': {
      const goesDown = end.y > start.y;
      const x = start.x + box.width / 2 + (goesDown ? -besideMiddle : besideMiddle);
      return goesDown
        ? [
            [x, start.y + box.height],
            [x, end.y],
          ]
        : [
            [x, start.y],
            [x, end.y + box.height],
          ];
    }
    case 'skip':
      return [
        [right, middle(start, port.skip)],
        [rightTrack, middle(start, port.skip)],
        [rightTrack, middle(end, port.skip)],
        [right, middle(end, port.skip)],
      ];
    case 'climb':
      return [
        [start.x, middle(start, port.climb)],
        [leftTrack, middle(start, port.climb)],
        [leftTrack, middle(end, port.climb)],
        [end.x, middle(end, port.climb)],
      ];
    case 'onward':
      return [
        [right, middle(start, port.onward)],
        [rightTrack, middle(start, port.onward)],
        [rightTrack, middle(end, port.onward)],
        [end.x, middle(end, port.onward)],
      ];
    case 'back': {
      const bus = overTheTop - trackPitch * columnOf(to);
      const x = end.x + box.width / 2 + besideMiddle / 2;
      return [
        [start.x, middle(start, port.back)],
        [leftTrack, middle(start, port.back)],
        [leftTrack, bus],
        [x, bus],
        [x, end.y],
      ];
    }
    case 'out': {
      const bus = endingsTop - 14 - trackPitch * (endings.length - 1 - endings.indexOf(to));
      const x = end.x + box.width / 2;
      return [
        [right, middle(start, port.out)],
        [rightTrack, middle(start, port.out)],
        [rightTrack, bus],
        [x, bus],
        [x, end.y],
      ];
    }
  }
}
