import { stateTable, type State, type Turn } from './states.ts';

/**
 * Whose move it is. On hold it is nobody's; in implementation it follows the oldest open item, and is the Center's while
 * there is none.
 */
export function turnOf(
  state: State,
  { onHold, oldestOpenItem }: { readonly onHold: boolean; readonly oldestOpenItem: Turn | null },
): Turn {
  if (onHold) return 'nobody';
  const { turn } = stateTable[state];
  return turn === 'followsItems' ? (oldestOpenItem ?? 'center') : turn;
}
