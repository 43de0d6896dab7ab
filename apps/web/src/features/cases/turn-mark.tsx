import { turnWords } from './process-words.ts';
import type { Turn } from '@sixstep/process';
import classes from './turn-mark.module.css';

/** Whose turn it is: a colour and a shape of its own, always with the word. */
export const TurnMark = ({ turn }: { turn: Turn }) => (
  <span className={classes.mark} data-turn={turn}>
    <svg className={classes.shape} viewBox="0 0 10 10" aria-hidden>
      {shapes[turn]}
    </svg>
    {turnWords(turn)}
  </span>
);

/** Readable without colour: square for the Center, circle for the country, triangle for the organizations, ring for nobody. */
const shapes: Record<Turn, React.JSX.Element> = {
  center: <rect x="1" y="1" width="8" height="8" rx="1" />,
  country: <circle cx="5" cy="5" r="4" />,
  organizations: <path d="M5 1 9.5 9H.5Z" />,
  nobody: <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};
