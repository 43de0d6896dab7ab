import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chapters } from '@sixstep/contract/operations';
import type { State } from '@sixstep/process';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { tellCase } from '../testing/told-case.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
/** Closing the house holds every answer against the document. */
afterAll(() => house.close());

const ofCases = chapters
  .flatMap(({ operations }) => operations)
  .filter(({ method, path }) => method === 'get' && /^\/api\/cases\/\{number\}[^{]*$/.test(path))
  .map(({ path }) => path);

const stages: readonly (readonly [State, string])[] = [
  ['invitation.sent', 'GHA'],
  ['expressionOfInterest.returned', 'TUN'],
  ['consultation.awaitingConfirmation', 'PER'],
  ['draftPackage.proposed', 'SEN'],
  ['coordination.awaitingConsent', 'KEN'],
  ['implementation.finalReporting', 'CHL'],
];

const ofEverybody = [
  '/api/session',
  '/api/cases',
  '/api/offers/mine',
  '/api/reports/pipeline',
  '/api/partner-countries',
  '/api/organizations',
  '/api/people',
];

test.each(stages)(
  'in %s everybody reads what the document says, or is told that there is nothing',
  async (until, country) => {
    const { number, clients } = await tellCase(house, { until, country });
    const observer = await signIn(house, await house.person({ role: 'observer' }));
    for (const [name, client] of Object.entries({ ...clients, observer })) {
      for (const path of ofEverybody) {
        const { status } = await client.get(path);
        expect([name, path, [200, 403, 404].includes(status)]).toEqual([name, path, true]);
      }
      for (const template of ofCases) {
        const path = template.replace('{number}', number);
        const { status } = await client.get(path);
        const mustBeThere = name === 'manager' && until === 'implementation.finalReporting';
        expect([name, path, (mustBeThere ? [200] : [200, 404]).includes(status)]).toEqual([
          name,
          path,
          true,
        ]);
      }
    }
  },
);
