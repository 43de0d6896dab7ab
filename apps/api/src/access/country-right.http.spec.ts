import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type TranslatableText, type WorkplanView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

type Writing = (by: HttpClient, kase: ToldCase) => Promise<{ status: number }>;
const none = randomUUID();

const expression = (kase: ToldCase) => paths.expressionOfInterest(kase.number);

/** Each way in which the people of a country write, in a state in which whoever may edit or decide is let through. */
const writings: readonly (readonly [State, string, Readonly<Record<string, Writing>>])[] = [
  [
    'expressionOfInterest.drafting',
    'KGZ',
    {
      'an answer': (by, kase) =>
        by.patch(expression(kase), {
          body: { answers: { ministry: { value: 'Mine', baseVersion: 0 } } },
        }),
    },
  ],
  [
    'expressionOfInterest.returned',
    'GHA',
    {
      'a form that came back': (by, kase) =>
        by.post(`${expression(kase)}/packet`, { body: { fileId: none } }),
      'a point': async (by, kase) => {
        const { body } = await kase.clients.country.get<{ points: { id: string }[] }>(
          expression(kase),
        );
        return by.put(`${expression(kase)}/points/${body.points[0]!.id}`, {
          body: { answer: 'Mine.' },
        });
      },
      'a letter': (by, kase) => by.post(`${expression(kase)}/letter`, { body: { fileId: none } }),
      'a file': (by, kase) =>
        by.post(paths.files, { body: { name: 'a.pdf', bytes: 9, caseNumber: kase.number } }),
      'a translation': async (by, kase) => {
        const { items } = (
          await kase.clients.manager.get<{ items: TranslatableText[] }>(
            paths.translations(kase.number),
          )
        ).body;
        const { kind, subject, textHash } = items[0]!;
        return by.put(paths.translations(kase.number), {
          ifMatch: '"v0"',
          body: {
            kind,
            subject,
            textHash,
            language: 'fr',
            text: 'Le mien.',
            standing: 'courtesy',
            note: null,
          },
        });
      },
      'a submission': (by, kase) => takeStep(kase, by, 'expression.submit', { versionMeant: 1 }),
      'a withdrawal': (by, kase) =>
        takeStep(kase, by, 'case.withdraw', { reason: 'No.', letter: null }),
      'an application': (by) =>
        by.post(paths.cases, {
          key: randomUUID(),
          body: { type: 'expression.apply', record: { countryCode: 'GHA' } },
        }),
      'an invitation of a colleague': (by) =>
        by.post(paths.colleagues, {
          body: { name: 'A B', email: 'ab@example.test', right: 'edit', language: 'en' },
        }),
    },
  ],
  [
    'draftPackage.proposed',
    'PER',
    {
      'answers to a package': (by, kase) =>
        by.put(`${paths.supportPackage(kase.number)}/answers`, {
          body: { versionMeant: 1, answers: 'agreeWithEverything' },
        }),
      'an endorsement': (by, kase) =>
        by.post(`${paths.supportPackage(kase.number)}/endorsement`, { body: { fileId: none } }),
    },
  ],
  [
    'coordination.awaitingConsent',
    'SEN',
    {
      'a consent': (by, kase) =>
        by.put(`${paths.offers(kase.number)}/consents`, {
          body: { versionMeant: 1, consents: [] },
        }),
    },
  ],
  [
    'implementation.finalReporting',
    'KEN',
    {
      'an answer to a deliverable': async (by, kase) => {
        const { deliverables } = (
          await kase.clients.country.get<WorkplanView>(paths.workplan(kase.number))
        ).body;
        return by.post(
          `${paths.workplan(kase.number)}/deliverables/${deliverables[0]!.id}/answer`,
          { body: { answer: 'accept', note: null } },
        );
      },
      'the countersignature of the closing report': (by, kase) =>
        by.post(`${paths.workplan(kase.number)}/closing/acceptance`, { body: { versionMeant: 1 } }),
    },
  ],
];

/** What stands in every table that such a request could reach. */
const standing = () =>
  Promise.all(
    [
      'expression_answer expression_of_interest expression_point file translation case_event person',
      'package_answer package_endorsement provider_consent deliverable closing_report invitation_link',
    ]
      .join(' ')
      .split(' ')
      .map(async (table) => [
        table,
        await house.sql(
          `select count(*), md5(string_agg(t::text, '|' order by t::text)) from sixstep.${table} t`,
        ),
      ]),
  );

describe.each(writings)('at %s in %s, nothing is written', (until, country, ways) => {
  let kase: ToldCase;
  beforeAll(async () => {
    kase = await tellCase(house, { until, country });
  });

  test.each(['comment', 'view'] as const)('by a colleague who may only %s', async (right) => {
    const wanted = { role: 'countryColleague', countryCode: country, countryRight: right } as const;
    const { client } = await signInAs(house, wanted);
    const before = await standing();
    const answers: [string, number][] = [];
    for (const [what, write] of Object.entries(ways)) {
      answers.push([what, (await write(client, kase)).status]);
    }
    expect(answers).toEqual(Object.keys(ways).map((what) => [what, 403]));
    expect(await standing()).toEqual(before);
  });
});
