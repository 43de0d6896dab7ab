import { eventRow, eventTypes, type EventType } from './events.ts';
import { box, heightOfPicture, places, widthOfPicture, type Place } from './drawing-places.ts';
import { routesOf } from './drawing-routes.ts';
import { states, stepOf, type State, type Step } from './states.ts';
import { targetsOfEvent } from './targets.ts';

/** A state as a box; positions in the picture's own units, from its upper left corner. */
export interface DrawnState extends Place {
  readonly state: State;
  readonly step: Step | null;
}

/** A move as an arrow, with its line as an SVG path. Moves between the same two states share their line. */
export interface DrawnMove {
  readonly type: EventType;
  readonly from: State;
  readonly to: State;
  readonly path: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly states: readonly DrawnState[];
  readonly moves: readonly DrawnMove[];
}

/** The picture of the machine: six columns, one a step, and the endings below. Override, undo and hold are not drawn. */
export function drawing(): Drawing {
  const moves = usualMoves();
  const routeOf = routesOf(moves);
  return {
    width: widthOfPicture,
    height: heightOfPicture,
    box,
    states: states.map((state) => ({ state, step: stepOf(state), ...places[state] })),
    moves: moves.map((move) => ({ ...move, path: rounded(routeOf(move)) })),
  };
}

/** Every move that the table names by its states; those whose target is chosen, or which stay, are left out. */
export function usualMoves(): readonly { type: EventType; from: State; to: State }[] {
  return eventTypes.flatMap((type) => {
    const { from, to } = eventRow(type);
    if (from === 'new' || to === 'same' || to === 'record' || to === 'facts') return [];
    return from.flatMap((state) =>
      targetsOfEvent(type, state).map((target) => ({ type, from: state, to: target })),
    );
  });
}

/** A line of straight pieces as an SVG path with rounded corners. */
function rounded(points: readonly (readonly [number, number])[]): string {
  const commands = points.map(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M ${x} ${y}`;
    if (!after) return `L ${x} ${y}`;
    return `L ${towards([x, y], before)} Q ${x} ${y} ${towards([x, y], after)}`;
  });
  return commands.join(' ');
}

const cornerRadius = 6;

function towards([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const length = Math.hypot(toX - x, toY - y);
  const share = length === 0 ? 0 : Math.min(cornerRadius, length / 2) / length;
  return `${round(x + (toX - x) * share)} ${round(y + (toY - y) * share)}`;
}

const round = (length: number): number => Math.round(length * 10) / 10;
