import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type AdoptionApprovals,
  type AdoptionView,
  type AskPreview,
  type CaseView,
  type ImportPreview,
  type ImportRun,
  type ProblemView,
  type SheetView,
} from '@sixstep/contract';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { octets } from '../testing/uploads.ts';

let house: TestApp;
let manager: HttpClient;
let managerName: string;
let director: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  const met = await signInAs(house, 'programManager');
  ({ client: manager } = met);
  managerName = met.actor.name;
  ({ client: director } = await signInAs(house, 'director'));
});
afterAll(() => house.close());

const header =
  'Country;Status;Since;Manager;Components;Focal point;E-mail;Last contact;Next action;Due;Note';
const row = (
  country: string,
  more: Partial<Record<'status' | 'since' | 'note' | 'next', string>> = {},
) =>
  [
    country,
    more.status ?? 'EoI received',
    more.since ?? dateIn(-30),
    managerName,
    'Authorization, Tracking',
    'Ines Ferro',
    `ines.${country.replace(/\W+/g, '').toLowerCase()}@ministry.example`,
    dateIn(-12),
    more.next ?? 'Call',
    dateIn(6),
    more.note ?? '',
  ].join(';');
const csv = (...rows: string[]) => Buffer.from([header, ...rows].join('\r\n'));

async function bring(content: Buffer, name = 'tracker.csv', target = 'cases', by = manager) {
  const query = new URLSearchParams({ target, name });
  return by.post<SheetView & Pick<ProblemView, 'fields' | 'code'>>(
    `${paths.importSheets}?${query.toString()}`,
    {
      body: new Uint8Array(content),
      headers: octets,
    },
  );
}
const nothing: AskPreview = { mended: [] };
const preview = async (sheet: string, body: AskPreview = nothing) =>
  (await manager.post<ImportPreview>(paths.importPreview(sheet), { body })).body;
const start = (sheet: string, body: AskPreview = nothing, by = manager) =>
  by.post<ImportRun & Pick<ProblemView, 'code'>>(paths.importStart(sheet), { body });

async function ended(run: ImportRun): Promise<ImportRun> {
  const { body } = await manager.get<ImportRun>(paths.importRun(run.id));
  if (body.status !== 'running') return body;
  await new Promise((resolve) => setTimeout(resolve, 30));
  return ended(run);
}
async function take(content: Buffer, asked: AskPreview = nothing, target = 'cases') {
  const { body: sheet } = await bring(content, 'tracker.csv', target);
  const { status, body } = await start(sheet.id, asked);
  return status === 202 ? ended(body) : { status, counts: null, id: '' };
}
const adoptions = async () =>
  (await manager.get<{ items: AdoptionView[] }>(paths.adoptions)).body.items;

describe('a sheet', () => {
  test('is looked at: what is new, what is refused and why, under any usual spelling', async () => {
    const { body: sheet } = await bring(
      csv(
        row('Viet Nam'),
        row('NA'),
        row('Lao PDR'),
        row('Atlantis'),
        row('Kenya and Uganda'),
        row('Ghana', { status: 'somewhere' }),
        row('Senegal', { since: '5/3/2026' }),
        row('Chile', { since: dateIn(20) }),
        row('Peru', { since: '2019-05-01' }),
        row('VNM'),
      ),
    );
    const seen = await preview(sheet.id);
    expect(
      seen.rows.map(({ verdict, problems }) => [verdict, ...problems.map(({ code }) => code)]),
    ).toEqual([
      ['new'],
      ['new'],
      ['new'],
      ['refused', 'unknownCountry'],
      ['refused', 'twoCountries'],
      ['refused', 'unknownWord'],
      ['refused', 'dateUnclear'],
      ['refused', 'inFuture'],
      ['refused', 'tooEarly'],
      ['refused', 'twice'],
    ]);
    expect(seen.rows.slice(0, 3).map(({ label }) => label)).toEqual([
      'Viet Nam',
      'Namibia',
      "Lao People's Democratic Republic",
    ]);
    expect(seen.counts).toEqual({ new: 3, changed: 0, unchanged: 0, refused: 7 });
    expect(seen.unknownWords).toEqual([{ field: 'state', word: 'somewhere', count: 1 }]);
  });

  test('is mended in place, by the meaning of a word and by a cell, and the meaning is kept', async () => {
    const content = csv(row('Ghana', { status: 'somewhere' }), row('Atlantis'));
    const { body: sheet } = await bring(content);
    const { mapping } = await preview(sheet.id);
    const asked: AskPreview = {
      mapping: { ...mapping, words: { state: { somewhere: 'invitation.sent' } } },
      mended: [{ line: 3, field: 'country', text: 'Kenya' }],
    };
    const mended = await preview(sheet.id, asked);
    expect(mended.rows.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['Ghana', 'new'],
      ['Kenya', 'new'],
    ]);
    const { body } = await start(sheet.id, asked);
    expect((await ended(body)).status).toBe('done');
    const { body: again } = await bring(csv(row('Senegal', { status: 'Somewhere' })));
    expect((await preview(again.id)).rows[0]!.verdict).toBe('new');
  });

  test('of Excel, with titles above, merged headers and its own dates, is read as it looks', async () => {
    const at = new Date('2026-03-12T00:00:00Z');
    const content = await writeXlsxFile([
      [{ value: 'Tracker of the Center', span: 4 }, null, null, null],
      [{ value: 'Country' }, { value: 'Status' }, { value: 'Since' }, { value: 'Manager' }],
      [
        { value: 'Zambia' },
        { value: 'Invited' },
        { value: at, format: 'dd/mm/yyyy' },
        { value: managerName },
      ],
      [null, null, null, null],
    ] as never).toBuffer();
    const { status, body: sheet } = await bring(content, 'tracker.xlsx');
    expect([status, sheet.headers.slice(0, 4)]).toEqual([
      201,
      ['Country', 'Status', 'Since', 'Manager'],
    ]);
    const { body } = await start(sheet.id);
    expect((await ended(body)).counts).toMatchObject({ new: 1, refused: 0 });
    const zambia = (await adoptions()).find(({ country }) => country.code === 'ZMB');
    expect(zambia).toMatchObject({
      content: { state: 'invitation.sent', stateSince: { on: '2026-03-12', precision: 'exact' } },
      managerName,
      source: { fileName: 'tracker.xlsx', row: 3 },
    });
  });

  test('of Excel whose country is merged over its two rows tells of both, and says so', async () => {
    const content = await writeXlsxFile([
      [{ value: 'Country' }, { value: 'Reference' }, { value: 'Status' }],
      [{ value: 'Cambodia', rowSpan: 2 }, { value: 'L-1' }, { value: 'Implementing' }],
      [null, { value: 'L-2' }, { value: 'Invited' }],
    ] as never).toBuffer();
    const { body: sheet } = await bring(content, 'tracker.xlsx');
    const seen = await preview(sheet.id);
    expect(seen.rows.map(({ line, label, verdict }) => [line, label, verdict])).toEqual([
      [2, 'Cambodia', 'new'],
      [3, 'Cambodia', 'new'],
    ]);
    expect(seen.sheet.notes).toEqual([{ code: 'mergedDown', params: { count: 1, line: 2 } }]);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n\u0000\u0001'), 'notASheet'],
    ['headers alone', Buffer.from('Country;Status\r\n'), 'noHeaders'],
    [
      'a hundred thousand rows',
      Buffer.from(`${header}\r\n${'Kenya;Invited\r\n'.repeat(100_000)}`),
      'tooManyRows',
    ],
  ])('of %s is refused with its reason', async (_, content, code) => {
    const { status, body } = await bring(content);
    expect([status, body.fields.map((field) => [field.path, field.code])]).toEqual([
      400,
      [['content', code]],
    ]);
  });

  test('of cases is for managers and officers alone', async () => {
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await bring(csv(row('Kenya')), 'a.csv', 'cases', auditor)).status).toBe(403);
    expect((await bring(csv(row('Kenya')), 'a.csv', 'cases', director)).status).toBe(403);
    const nowhere = '01980000-0000-7000-8000-000000000001';
    expect((await manager.get(paths.importRun(nowhere))).status).toBe(404);
    expect((await start(nowhere)).status).toBe(404);
  });
});

describe('an import', () => {
  test('of the same file again changes nothing; of a changed one, what changed', async () => {
    const rows = [row('Jordan'), row('Georgia')];
    expect((await take(csv(...rows))).counts).toMatchObject({ new: 2 });
    expect((await take(csv(...rows))).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    const jordan = (await adoptions()).find(({ country }) => country.code === 'JOR')!;
    await manager.put(paths.adoption(jordan.id), {
      body: { ...jordan.content, note: 'Written here.' },
      ifMatch: `"v${jordan.version}"`,
    });
    const changed = await take(csv(row('Jordan', { next: 'Write to them' }), rows[1]!));
    expect(changed.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await adoptions()).find(({ id }) => id === jordan.id)!.content).toMatchObject({
      note: 'Written here.',
      nextAction: { text: 'Write to them' },
    });
  });

  test('follows up on a case that is here, and moves none', async () => {
    await take(csv(row('Tunisia')));
    const { id } = (await adoptions()).find(({ country }) => country.code === 'TUN')!;
    const approved = await director.post<AdoptionApprovals>(paths.adoptionApprovals, {
      body: { ids: [id] },
    });
    const number = approved.body.items[0]!.caseNumber!;
    await take(csv(row('Tunisia', { next: 'Ask again' })));
    const { body } = await manager.get<CaseView>(paths.case(number));
    expect([body.nextAction?.text, body.version]).toEqual(['Ask again', 1]);
    const { body: sheet } = await bring(csv(row('Tunisia', { status: 'Invited' })));
    expect((await preview(sheet.id)).rows[0]).toMatchObject({
      verdict: 'refused',
      problems: [{ code: 'caseHasMoved', params: { number } }],
    });
  });

  test('mails nobody, and its refused rows come as a sheet that is harmless in a spreadsheet', async () => {
    const { body: sheet } = await bring(csv(row('=HYPERLINK("x")'), row('Morocco')));
    const { body } = await start(sheet.id);
    const run = await ended(body);
    expect(run).toMatchObject({ status: 'done', done: 1, refused: 1 });
    const { text } = await manager.get(paths.importRefused(run.id));
    expect(text).toContain('is no partner country');
    expect(text).not.toMatch(/(^|[;,])"?=HYPER/m);
    const [mails] = await house.sql<{ n: number }>(
      `select count(*)::int as n from sixstep.outgoing_mail where outside`,
    );
    expect(mails!.n).toBe(0);
  });

  test('that a person stops, and one that breaks, leave nothing behind', async () => {
    const before = (await adoptions()).length;
    await house.sql(
      `alter table sixstep.adoption add constraint no_cuba check (country_code <> 'MNG')`,
    );
    const broken = await take(csv(row('Nepal'), row('Mongolia')));
    expect(broken.status).toBe('failed');
    await house.sql('alter table sixstep.adoption drop constraint no_cuba');
    expect(await adoptions()).toHaveLength(before);
  });

  test('whose process is gone says that it was interrupted, and stands in no other one’s way', async () => {
    const { body: sheet } = await bring(csv(row('Nepal')));
    await house.sql(
      `insert into sixstep.import_run (sheet_id, target, total, started_by, beat_at)
       select $1, 'cases', 1, brought_by, clock_timestamp() from sixstep.import_sheet where id = $1`,
      [sheet.id],
    );
    expect((await start(sheet.id)).status).toBe(409);
    await house.sql(
      `update sixstep.import_run set beat_at = beat_at - interval '1 minute' where status = 'running'`,
    );
    const { body } = await manager.get<{ items: ImportRun[] }>(paths.importRuns);
    expect(body.items[0]!.status).toBe('interrupted');
    const { status, body: run } = await start(sheet.id);
    expect([status, (await ended(run)).status]).toEqual([202, 'done']);
  });

  test('of any sheet twice equals once', async () => {
    const countries = ['Benin', 'Rwanda', 'Gabon', 'Nowhere', 'Fiji', 'Samoa', ''];
    const line = fc.record({
      country: fc.constantFrom(...countries),
      status: fc.constantFrom('Invited', 'EoI received', 'Consulting', 'unheard of'),
      since: fc.constantFrom('2026-02-03', '03/2026', '', '5/3/2026'),
      note: fc.string({ maxLength: 20 }).map((text) => text.replace(/[";\r\n]/g, ' ')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const content = csv(...lines.map(({ country, ...more }) => row(country, more)));
        await take(content);
        const once = await adoptions();
        const again = await take(content);
        expect(again.counts?.new ?? 0).toBe(0);
        expect(again.counts?.changed ?? 0).toBe(0);
        expect(await adoptions()).toEqual(once);
      }),
      { numRuns: 12 },
    );
  });
});

test('people of countries and organizations come in without a mail, and a second time not again', async () => {
  const people = Buffer.from(
    [
      'Name,E-mail,Country,Organization,Role',
      'Amadou Ba,amadou@ministry.example,Senegal,,',
      'Lena Vogt,lena@gggi.example,,GGGI,',
      'No Place,nobody@x.example,,,',
      'Bad Mail,not-a-mail,Kenya,,',
    ].join('\n'),
  );
  expect(await take(people, nothing, 'people')).toMatchObject({
    status: 'done',
    counts: { new: 2, refused: 2 },
  });
  expect(await take(people, nothing, 'people')).toMatchObject({ counts: { new: 0, unchanged: 2 } });
  const found = await house.sql(
    `select role, status from sixstep.person where email in ('amadou@ministry.example', 'lena@gggi.example') order by email`,
  );
  expect(found).toEqual([
    { role: 'focalPoint', status: 'invited' },
    { role: 'partnerContact', status: 'invited' },
  ]);
});
