import type { EventType } from './events.ts';
import type { Facts } from './facts.ts';
import { machineVersion } from './machine.ts';
import type { Standing } from './standing.ts';
import { isState, type State } from './states.ts';
import { isRefused, transition } from './transition.ts';

/** A line of a case's history with what its guards saw. */
export interface ReplayedLine {
  readonly seq: number;
  readonly machineVersion: number;
  readonly type: EventType;
  readonly from: State | null;
  readonly to: State;
  readonly facts: Facts;
  readonly standings: readonly Standing[];
  readonly onBehalf: boolean;
  /** The parts of the record at which guards and targets look. */
  readonly record?: Readonly<Record<string, unknown>> | undefined;
}

export interface Replayed {
  readonly state: State | null;
  readonly onHold: boolean;
  /** The first line that the machine would not have written so; `null` when there is none. */
  readonly difference: { readonly seq: number; readonly words: string } | null;
}

/** Folds the history of one case through the machine, oldest line first, and says where the two first differ. */
export function replay(lines: readonly ReplayedLine[]): Replayed {
  let state: State | null = null;
  let onHold = false;
  for (const line of lines) {
    const differs = (words: string): Replayed => ({
      state,
      onHold,
      difference: { seq: line.seq, words },
    });
    if (line.machineVersion > machineVersion) {
      return differs(`was written by machine version ${line.machineVersion}, which is newer`);
    }
    if (line.from !== state)
      return differs(`begins in ${line.from ?? 'new'}, but the case stood in ${state ?? 'new'}`);
    if (line.facts.hold.onHold !== onHold) {
      return differs(
        `saw the case ${line.facts.hold.onHold ? '' : 'not '}on hold, but it was otherwise`,
      );
    }
    const outcome = transition(
      line.from ?? 'new',
      line.facts,
      { type: line.type, record: line.record, onBehalf: line.onBehalf },
      new Set(line.standings),
    );
    if (isRefused(outcome)) {
      return differs(
        `took ${line.type}, which is refused: ${outcome.reasons.map(({ code }) => code).join(', ')}`,
      );
    }
    if (outcome.to !== line.to)
      return differs(`led to ${line.to}, but ${line.type} leads to ${outcome.to}`);
    state = outcome.to;
    onHold = outcome.onHold;
  }
  return { state, onHold, difference: null };
}

/** What a release would mean for a case that is open now; nothing is written. */
export interface Rehearsed {
  readonly stateExists: boolean;
  readonly words: string;
}

/** Says for an open case whether its state still exists under this machine, and what would happen to it. */
export function rehearse(stateText: string, versionOfCase: number): Rehearsed {
  if (!isState(stateText)) {
    return {
      stateExists: false,
      words: `${stateText} is no state any more: name the state it becomes`,
    };
  }
  if (versionOfCase > machineVersion) {
    return {
      stateExists: true,
      words: `stands under the newer version ${versionOfCase}: not touched`,
    };
  }
  return {
    stateExists: true,
    words: `stays in ${stateText}; its next step is judged by version ${machineVersion}`,
  };
}
