import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type SupportPackageView } from '@sixstep/contract';
import { draftsAt } from '../testing/drafts.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { expectWrongRole, reasonCodes } from '../testing/refusals.ts';
import { saidOnPaper } from '../testing/papers.ts';
import { takeStep, wayOf } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let drafted: ToldCase;
let reviewed: ToldCase;
let proposed: ToldCase;
let agreed: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'draftPackage.drafting', country: 'UZB' });
  reviewed = await tellCase(house, { until: 'draftPackage.internalReview', country: 'NPL' });
  proposed = await tellCase(house, { until: 'draftPackage.proposed', country: 'GHA' });
  agreed = await tellCase(house, { until: 'coordination.matching', country: 'KEN' });
});
afterAll(() => house.close());

const { read } = draftsAt<SupportPackageView>(paths.supportPackage, {
  reader: 'manager',
  writer: 'manager',
});
const versionOf = async (kase: ToldCase) => (await read(kase)).body.version;
const cases = () => ({ drafted, reviewed, proposed, agreed });

const reason = 'The dates have moved.';
const acceptance = { kind: 'typed', name: 'Ama Boateng' };
const agreement = { versionMeant: 1, acceptance };
const later = { component: 'authorization', answer: 'acceptWithChange', text: 'A quarter later.' };

describe('a step of a package', () => {
  const staff = ['director', 'manager', 'officer', 'secondPerson'] as const;
  test.each([
    [
      'drafted',
      'package.submit',
      { versionMeant: 1 },
      ['director', 'officer', 'secondPerson', 'country'],
    ],
    [
      'drafted',
      'package.reissue',
      { versionMeant: 1 },
      ['director', 'officer', 'secondPerson', 'country'],
    ],
    ['reviewed', 'package.return', { reason }, ['manager', 'officer', 'secondPerson', 'country']],
    [
      'reviewed',
      'package.propose',
      { versionMeant: 1 },
      ['manager', 'officer', 'secondPerson', 'country'],
    ],
    ['proposed', 'package.requestChanges', { answers: [later] }, staff],
    ['proposed', 'package.agree', agreement, staff],
    ['agreed', 'package.revise', { reason }, ['director', 'officer', 'secondPerson', 'country']],
  ] as const)('in %s: %s is not for everybody', async (name, type, record, wrong) => {
    await expectWrongRole(house, cases()[name], wrong, type, record);
  });

  test.each([
    ['drafted', 'manager', 'package.submit', {}, 'record.versionMeant', 'required'],
    ['reviewed', 'director', 'package.return', { reason: ' ' }, 'record.reason', 'tooSmall'],
    [
      'reviewed',
      'director',
      'package.propose',
      { versionMeant: 'newest' },
      'record.versionMeant',
      'invalidType',
    ],
    [
      'proposed',
      'country',
      'package.requestChanges',
      { answers: [] },
      'record.answers',
      'tooSmall',
    ],
    [
      'proposed',
      'country',
      'package.requestChanges',
      { answers: [{ ...later, component: 'forests' }] },
      'record.answers.0.component',
      'invalidValue',
    ],
    [
      'proposed',
      'country',
      'package.requestChanges',
      { answers: [{ ...later, component: 'tracking' }] },
      'record.answers.0.component',
      'notInPackage',
    ],
    [
      'proposed',
      'country',
      'package.requestChanges',
      { answers: [{ ...later, text: undefined }] },
      'record.answers.0.text',
      'required',
    ],
    [
      'agreed',
      'manager',
      'package.revise',
      { reason, colour: 'red' },
      'record.colour',
      'unknownField',
    ],
  ] as const)(
    'in %s by the %s: %s is refused with %j',
    async (name, who, type, record, path, code) => {
      const kase = cases()[name];
      const before = await kase.version();
      const { status, body } = await takeStep(kase, who, type, record);
      expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
      expect(await kase.version()).toBe(before);
    },
  );

  test.each([
    ['drafted', 'director', 'package.propose', { versionMeant: 1 }],
    ['drafted', 'country', 'package.agree', agreement],
    ['proposed', 'manager', 'package.reissue', { versionMeant: 1 }],
    ['proposed', 'manager', 'package.revise', { reason }],
    ['agreed', 'country', 'package.requestChanges', { answers: [later] }],
  ] as const)('in %s by the %s: %s is not for now', async (name, who, type, record) => {
    const answer = await takeStep(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, reasonCodes(answer)[0]]).toEqual([
      409,
      'notNow',
      'notInThisState',
    ]);
  });

  test.each([
    ['drafted', 'manager', 'package.submit'],
    ['reviewed', 'director', 'package.propose'],
  ] as const)(
    'in %s by the %s: %s of another draft than the one that stands is stale',
    async (name, who, type) => {
      const kase = cases()[name];
      const answer = await takeStep(kase, who, type, { versionMeant: (await versionOf(kase)) + 1 });
      expect([answer.status, answer.body.code]).toEqual([412, 'stale']);
    },
  );
});

const answerWith = (kase: ToldCase, answers: unknown, versionMeant = 1) =>
  kase.clients.country.put(`${paths.supportPackage(kase.number)}/answers`, {
    body: { versionMeant, answers },
  });

describe('the way of a package', () => {
  test('leads from its draft over the review and a second round to what the country accepts, and back', async () => {
    const kase = await tellCase(house, {
      until: 'draftPackage.drafting',
      country: 'PAK',
      components: ['authorization', 'tracking'],
    });
    const goes = wayOf(kase);
    const meant = async () => ({ versionMeant: await versionOf(kase) });
    await goes('manager', 'package.submit', await meant(), 'draftPackage.internalReview');
    await goes('director', 'package.return', { reason }, 'draftPackage.drafting');
    await goes('manager', 'package.submit', await meant(), 'draftPackage.internalReview');
    await goes('director', 'package.propose', await meant(), 'draftPackage.proposed');
    const { body: first } = await read(kase, kase.clients.country);
    expect(first).toMatchObject({ content: null, round: 1, versions: [{ number: 1 }] });

    const answers = [later, { component: 'tracking', answer: 'accept' }];
    await goes('country', 'package.requestChanges', { answers }, 'draftPackage.drafting');
    expect((await read(kase)).body.answers).toMatchObject([later, answers[1]]);
    await goes('manager', 'package.reissue', await meant(), 'draftPackage.proposed');
    const { body: second } = await read(kase, kase.clients.country);
    expect(second.versions.map(({ kind, number }) => [kind, number])).toEqual([
      ['reissued', 2],
      ['proposed', 1],
    ]);
    expect(second.versions[0]!.sha256).toBe(first.versions[0]!.sha256);

    await answerWith(
      kase,
      [
        { component: 'authorization', answer: 'accept', text: null },
        { component: 'tracking', answer: 'decline', text: 'By ourselves.' },
      ],
      2,
    );
    const fileId = await upload(kase.clients.country);
    const endorsed = await kase.clients.country.post(
      `${paths.supportPackage(kase.number)}/endorsement`,
      { body: { fileId } },
    );
    expect(endorsed.status).toBe(200);
    const older = await takeStep(kase, 'country', 'package.agree', agreement);
    expect([older.status, older.body.code]).toEqual([412, 'stale']);
    for (const [wrong, path] of [
      [{ kind: 'typed' }, 'name'],
      [{ ...acceptance, kind: 'spoken' }, 'kind'],
      [{ ...acceptance, fileId: 'no-id' }, 'fileId'],
    ] as const) {
      const record = { versionMeant: 2, acceptance: wrong };
      const { status, body } = await takeStep(kase, 'country', 'package.agree', record);
      expect([status, body.fields.map((field) => field.path)]).toEqual([
        400,
        [`record.acceptance.${path}`],
      ]);
    }
    const unknownFile = await takeStep(kase, 'country', 'package.agree', {
      versionMeant: 2,
      acceptance: { ...acceptance, fileId: '01980000-0000-7000-8000-000000000001' },
    });
    expect(unknownFile.status).toBe(404);
    const { components } = await goes(
      'country',
      'package.agree',
      { ...agreement, versionMeant: 2 },
      'coordination.matching',
    );
    expect(components).toEqual(['authorization']);
    expect((await read(kase, kase.clients.country)).body.agreedVersion).toBe(2);
    await goes('manager', 'package.revise', { reason }, 'draftPackage.drafting');
    expect((await read(kase)).body).toMatchObject({ agreedVersion: null, mayEdit: true });
  });

  test('takes the changes that a country asks for by phone, and no agreement in that way', async () => {
    const kase = await tellCase(house, { until: 'draftPackage.proposed', country: 'MDA' });
    const more = { onBehalf: { ...saidOnPaper, channel: 'phone' } };
    const agreeing = await takeStep(kase, 'officer', 'package.agree', agreement, more);
    expect([agreeing.status, reasonCodes(agreeing)]).toEqual([
      409,
      expect.arrayContaining(['paperEntered']),
    ]);
    const asking = { answers: [later] };
    const { body } = await takeStep(kase, 'officer', 'package.requestChanges', asking, more);
    expect(body.state).toBe('draftPackage.drafting');
  });
});
