import type { CaseView, HistoryLine, NextStep } from '@sixstep/contract';
import type { EventType, State } from '@sixstep/process';
import { correctedDate } from './corrected.ts';

/** A move that the case has made and that stands, oldest first. */
export interface MoveTaken {
  readonly seq: number;
  readonly type: EventType;
  readonly from: State | null;
  readonly to: State;
  readonly on: string;
  readonly by: string;
}

/** Where the case has been and where it can go: what the drawing and the list beside it both show. */
export interface CaseWay {
  readonly taken: readonly MoveTaken[];
  /** The day on which each state was last entered. */
  readonly enteredOn: ReadonlyMap<State, string>;
  /** Steps of the present state that lead elsewhere, with their verdicts. */
  readonly possible: readonly (NextStep & { readonly to: State })[];
}

export function wayOf(kase: CaseView, lines: readonly HistoryLine[]): CaseWay {
  const taken = lines
    .filter(
      ({ type, from, to, undoneBy }) => from !== to && undoneBy === null && type !== 'case.undo',
    )
    .toSorted((a, b) => a.seq - b.seq)
    .map((line) => ({
      seq: line.seq,
      type: line.type,
      from: line.from,
      to: line.to,
      on: correctedDate(line),
      by: line.actor.name,
    }));
  const possible = new Map<string, NextStep & { readonly to: State }>();
  for (const step of kase.nextSteps) {
    const { type, to } = step;
    if (to === null || to === kase.state || type === 'case.undo') continue;
    // A step that can also be entered for the country is one edge; it is open if either way is.
    const known = possible.get(type);
    if (!known || (step.allowed && !known.allowed)) possible.set(type, { ...step, to });
  }
  return {
    taken,
    enteredOn: new Map(taken.map(({ to, on }) => [to, on])),
    possible: [...possible.values()],
  };
}
