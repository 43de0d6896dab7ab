import { endings, statesOf, stepNumber, stepOf, steps, type State } from './states.ts';

/** Where the box of a state stands: its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const box = { width: 168, height: 40 } as const;
/** Room between two columns, in which the lines run. */
const gutter = 56;
const margin = 34;
/** The first row of boxes; above it the names of the steps, and the lines that lead back to an earlier step. */
const top = 80;
const rowPitch = box.height + 32;
const mostRows = Math.max(...steps.map((step) => statesOf(step).length));
/** Below the longest column, with room for one line an ending. */
export const endingsTop = top + mostRows * rowPitch + 50;

export const widthOfPicture = 2 * margin + steps.length * (box.width + gutter) - gutter;
export const heightOfPicture = endingsTop + box.height + 24;

/** The states of a step from top to bottom in the order of the handbook, the endings side by side below all steps. */
export const places: Readonly<Record<State, Place>> = Object.fromEntries([
  ...steps.flatMap((step, column) =>
    statesOf(step).map((state, row) => [
      state,
      { x: margin + column * (box.width + gutter), y: top + row * rowPitch },
    ]),
  ),
  ...endings.map((state, index) => [
    state,
    {
      x: margin + (index * (widthOfPicture - 2 * margin - box.width)) / (endings.length - 1),
      y: endingsTop,
    },
  ]),
]) as Record<State, Place>;

/** 0 to 5; -1 for an ending. */
export function columnOf(state: State): number {
  const step = stepOf(state);
  return step === null ? -1 : stepNumber(step) - 1;
}

/** From 0, from top to bottom of the column. */
export const rowOf = (state: State): number => {
  const step = stepOf(state);
  return step === null ? -1 : statesOf(step).indexOf(state);
};
