import type { Facts } from './facts.ts';
import type { Standing } from './standing.ts';
import type { State } from './states.ts';

/** The question that a guard is asked in. */
export interface Asking {
  readonly state: State | 'new';
  /** Where the step leads; absent while nobody has chosen yet (`case.adopt`, `case.override`). */
  readonly target?: State | undefined;
  readonly standings: ReadonlySet<Standing>;
  readonly onBehalf: boolean;
  /** Absent while a step is only being explained. */
  readonly record?: Readonly<Record<string, unknown>> | undefined;
}

/** Where a person mends what a guard misses; the web turns it into a link. */
export const places = [
  'case',
  'partnerCountry',
  'invitation',
  'expressionOfInterest',
  'intake',
  'consultation',
  'supportPackage',
  'packageAnswers',
  'discussion',
  'offers',
  'consents',
  'workplan',
  'closingReport',
  'papers',
  'adoption',
] as const;
export type Place = (typeof places)[number];

/** What the sentence of a reason is filled with. */
export type ReasonParams = Readonly<Record<string, number | string>>;

export interface Guard {
  readonly holds: (facts: Facts, asking: Asking) => boolean;
  readonly params?: (facts: Facts) => ReasonParams;
  readonly fix: Place;
  readonly who: readonly Standing[];
}

type Group<G extends keyof Facts> = NonNullable<Facts[G]>;
/** The fields of a group that hold numbers. */
type Count<G extends keyof Facts> = keyof {
  [K in keyof Group<G> as Group<G>[K] extends number ? K : never]: number;
} &
  keyof Group<G>;

/** Makers of guards over one group of facts; each guard refuses when the group was not read. */
export function guardsOver<G extends keyof Facts>(group: G, fix: Place, who: readonly Standing[]) {
  const own = (facts: Facts) => facts[group] as Group<G> | null;

  /** Holds when the group of facts says so. */
  function that(
    holds: (facts: Group<G>) => boolean,
    params: (facts: Group<G>) => ReasonParams = () => ({}),
  ): Guard {
    return {
      fix,
      who,
      holds: (facts) => {
        const read = own(facts);
        return read !== null && holds(read);
      },
      params: (facts) => {
        const read = own(facts);
        return read === null ? {} : params(read);
      },
    };
  }

  /** Holds when nothing of the kind is left; the reason says how many there are. */
  function none(count: Count<G>): Guard {
    return that(
      (facts) => facts[count] === 0,
      (facts) => ({ count: Number(facts[count]) }),
    );
  }

  return { that, none };
}
