import type { TakeStep } from '@sixstep/contract';
import type { Actor } from '../../api/src/access/actor.ts';
import { buildApp } from '../../api/src/app.ts';
import { CaseSteps } from '../../api/src/cases/case-steps.ts';
import { Database } from '../../api/src/database/database.ts';
import { openLog } from '../../api/src/http/log.ts';
import { enterPlace } from '../../api/src/place.ts';
import { anybody } from './bare-database.ts';

/** The product within this process, on the database of the running one, to look at what it sends. */
export interface Inside {
  takeStep(
    number: string,
    step: TakeStep,
    asked: { readonly version: number; readonly key: string },
  ): Promise<unknown>;
  close(): Promise<void>;
}

export async function openInside(dataFolder: string): Promise<Inside> {
  const place = await enterPlace({ SIXSTEP_DATA: dataFolder });
  const app = await buildApp(place.settings, { log: openLog('silent') });
  await app.init();
  const director = await app
    .get(Database, { strict: false })
    .asAuth((tx) =>
      tx.query<{ personId: string }>(
        `select id as "personId" from sixstep.person where role = 'director' limit 1`,
      ),
    );
  const actor: Actor = { ...anybody, ...director[0]! };
  return {
    takeStep: (number, step, { version, key }) =>
      app.get(CaseSteps, { strict: false }).take(number, step, actor, {
        ifMatch: `"v${version}"`,
        key,
        requestHash: Buffer.from(key),
      }),
    close: async () => {
      await app.close();
      await place.leave();
    },
  };
}
