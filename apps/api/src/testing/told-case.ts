import type { Component } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import { languageOf } from '../demo/demo-cast.ts';
import { usualDays, type Plot } from '../demo/demo-plot.ts';
import { play } from '../demo/play.ts';
import type { Players } from '../demo/stages.ts';
import { Storyteller } from '../demo/storyteller.ts';
import type { HttpClient } from './http-client.ts';
import type { TestApp } from './open-test-app.ts';
import { signIn } from './sign-in.ts';

const day = 86_400_000;

export interface CaseWanted {
  readonly until: State;
  /** Three-letter code; a country has one case in steps 1 to 4 at a time. */
  readonly country: string;
  /** `authorization` alone when a spec does not say. */
  readonly components?: readonly Component[];
  readonly twist?: Plot['twist'];
}

/** A case that came to where it stands through the door, and those who play in it, each signed in. */
export interface ToldCase {
  readonly number: string;
  readonly people: Players;
  readonly clients: Readonly<Record<keyof Players, HttpClient>>;
  /** The version of the case now, for `If-Match`. */
  version(): Promise<number>;
}

/** Tells a case up to a state, as the demonstration does; it ends today and the clock goes on from there. */
export async function tellCase(
  house: TestApp,
  { until, country, components = ['authorization'], twist }: CaseWanted,
): Promise<ToldCase> {
  const people: Players = {
    director: await house.person({ role: 'director' }),
    manager: await house.person({ role: 'programManager' }),
    officer: await house.person({ role: 'programOfficer' }),
    secondPerson: await house.person({ role: 'programManager' }),
    country: await house.person({
      role: 'focalPoint',
      countryCode: country,
      language: languageOf(country),
    }),
    organization: await house.person({ role: 'partnerContact', organizationCode: 'gggi' }),
  };
  const daysAgo = (usualDays[until] ?? 300) + 30;
  const plot: Plot = {
    country,
    until,
    daysAgo,
    components,
    manager: 'manager',
    ...(twist && { twist }),
  };
  const now = Date.now();
  const story = new Storyteller(house.app, now - daysAgo * day, now - 3_600_000, 1);
  try {
    await play(story, plot, people);
  } finally {
    house.time.set(null);
  }
  return {
    number: story.number,
    people,
    clients: {
      director: await signIn(house, people.director),
      manager: await signIn(house, people.manager),
      officer: await signIn(house, people.officer),
      secondPerson: await signIn(house, people.secondPerson),
      country: await signIn(house, people.country),
      organization: await signIn(house, people.organization),
    },
    version: async () => {
      const [found] = await house.sql<{ version: number }>(
        'select version from sixstep.case_file where number = $1',
        [story.number],
      );
      return found!.version;
    },
  };
}
