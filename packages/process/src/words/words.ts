import type { EventType } from '../events.ts';
import type { ReasonCode } from '../reasons.ts';
import type { Role, Standing } from '../standing.ts';
import type { State, Step, Turn } from '../states.ts';

export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Everything that the machine says to people, in one language. A missing word does not compile. */
export interface ProcessWords {
  readonly steps: Record<Step, string>;
  /** `name` for those who work with the system; `now`: what happens now, said to the country. */
  readonly states: Record<State, { readonly name: string; readonly now: string }>;
  /** `verb` on the Center's buttons, `gentle` on those of the portal, `done` in a history. */
  readonly events: Record<
    EventType,
    { readonly verb: string; readonly gentle?: string; readonly done: string }
  >;
  /** Why not; `{count}` and other places are filled from the reason. */
  readonly reasons: Record<ReasonCode, string>;
  readonly turns: Record<Turn, string>;
  readonly standings: Record<Standing, string>;
  readonly roles: Record<Role | 'clock', string>;
}
