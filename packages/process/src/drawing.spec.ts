import { describe, expect, test } from '@jest/globals';
import { drawing, usualMoves, type DrawnState } from './drawing.ts';
import { states, type State } from './states.ts';

const picture = drawing();
const { width, height } = picture.box;

describe('the picture of the machine', () => {
  test('every state has one box within the picture, and no two boxes overlap', () => {
    expect(picture.states.map(({ state }) => state)).toEqual(states);
    for (const { x, y } of picture.states) {
      expect(x >= 0 && x + width <= picture.width).toBe(true);
      expect(y >= 0 && y + height <= picture.height).toBe(true);
    }
    const overlapping = picture.states.flatMap((one, index) =>
      picture.states
        .slice(index + 1)
        .filter((other) => Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < height)
        .map((other) => `${one.state} and ${other.state}`),
    );
    expect(overlapping).toEqual([]);
  });

  test('every usual move is drawn', () => {
    expect(picture.moves.map(({ type, from, to }) => ({ type, from, to }))).toEqual(usualMoves());
  });

  test.each(picture.moves)('$type from $from to $to runs from box to box', (move) => {
    const points = pointsOf(move.path);
    expect(touches(points[0]!, boxOf(move.from))).toBe(true);
    expect(touches(points.at(-1)!, boxOf(move.to))).toBe(true);
  });

  test('no line runs through a box, nor out of the picture', () => {
    const crossing = picture.moves.flatMap(({ path, type, from }) => {
      const points = pointsOf(path);
      const pieces = points.slice(1).map((end, index) => [points[index]!, end] as const);
      return picture.states
        .filter((drawn) => pieces.some(([start, end]) => cuts(start, end, drawn)))
        .map(({ state }) => `${type} from ${from} through ${state}`);
    });
    expect(crossing).toEqual([]);
    const all = picture.moves.flatMap(({ path }) => pointsOf(path));
    expect(all.filter(({ x, y }) => x < 0 || y < 0 || x > picture.width)).toEqual([]);
  });

  test('lines of different moves never lie wholly on each other', () => {
    const ways = new Map<string, Set<string>>();
    for (const { path, from, to } of picture.moves) {
      ways.set(path, (ways.get(path) ?? new Set()).add(`${from} to ${to}`));
    }
    expect([...ways.values()].filter((moves) => moves.size > 1)).toEqual([]);
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

const pointsOf = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

function boxOf(state: State): DrawnState {
  return picture.states.find((drawn) => drawn.state === state)!;
}

function touches({ x, y }: Point, box: Point): boolean {
  const isOnSide = (x === box.x || x === box.x + width) && y >= box.y && y <= box.y + height;
  const isOnEnd = (y === box.y || y === box.y + height) && x >= box.x && x <= box.x + width;
  return isOnSide || isOnEnd;
}

/** The pieces are level or upright, so that the box around one is the piece itself. */
function cuts(start: Point, end: Point, box: Point): boolean {
  return (
    Math.max(start.x, end.x) > box.x &&
    Math.min(start.x, end.x) < box.x + width &&
    Math.max(start.y, end.y) > box.y &&
    Math.min(start.y, end.y) < box.y + height
  );
}
