import pg from 'pg';
import { median, type Figure } from './figures.ts';

const rows = 500;
const followedCases = 200;
const looks = 30;

/** A tracker's sheet of 500 rows: how long until each has its verdict, and until all are taken over. */
export async function importing(url: string, cookie: string): Promise<Figure[]> {
  const ask = asking(url, cookie);
  const sheet = await ask<{ id: string }>(
    '/api/imports/sheets?target=cases&name=tracker.csv',
    new Uint8Array(Buffer.from(tracker())),
  );
  const asked = JSON.stringify({ mended: [] });
  const begin = performance.now();
  const preview = await ask<{ counts: { new: number } }>(
    `/api/imports/sheets/${sheet.id}/preview`,
    asked,
  );
  if (preview.counts.new !== rows) throw new Error(`${preview.counts.new} of ${rows} rows are new`);
  const previewed = (performance.now() - begin) / 1_000;

  const started = performance.now();
  let run = await ask<{ id: string; status: string }>(
    `/api/imports/sheets/${sheet.id}/runs`,
    asked,
  );
  while (run.status === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 50));
    run = await ask(`/api/imports/runs/${run.id}`);
  }
  if (run.status !== 'done') throw new Error(`the import ended as ${run.status}`);
  return [
    {
      what: `sheet of ${rows} rows previewed`,
      value: previewed,
      unit: 's',
      bound: { kind: 'atMost', floor: 2, goal: 2 },
    },
    {
      what: `sheet of ${rows} rows taken over`,
      value: (performance.now() - started) / 1_000,
      unit: 's',
      bound: { kind: 'atMost', floor: 10, goal: 10 },
    },
  ];
}

/** My week of a manager who follows 200 cases, asked one time after the other; to be called when so many are there. */
export async function weekOfManager(
  url: string,
  cookie: string,
  databaseUrl: string,
): Promise<Figure> {
  await giveCases(databaseUrl);
  const ask = asking(url, cookie);
  const times: number[] = [];
  let cases = 0;
  for (let look = 0; look < looks; look += 1) {
    const begin = performance.now();
    cases = (await ask<{ cases: unknown[] }>('/api/my-week')).cases.length;
    times.push(performance.now() - begin);
  }
  return {
    what: `my week with ${cases} cases`,
    value: median(times),
    unit: 'ms',
    bound: { kind: 'atMost', floor: 50, goal: 50 },
    note: `slowest ${Math.max(...times).toFixed(0)} ms`,
  };
}

/** Makes the demonstration's manager follow exactly so many open cases, past every trigger. */
async function giveCases(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = 'replica'`);
    await client.query(
      `with manager as (select id from sixstep.person where email like 'manager@%'),
         chosen as (select c.id from sixstep.case_file c join sixstep.process_state s using (state)
           where not s.final order by c.number limit $1)
       update sixstep.case_file c
       set manager_id = case when c.id in (select id from chosen) then manager.id end
       from manager where c.manager_id = manager.id or c.id in (select id from chosen)`,
      [followedCases],
    );
  } finally {
    await client.end();
  }
}

/** Cases of step 5, of which a country may have several, each with a reference of its own. */
function tracker(): string {
  const countries = ['Ghana', 'Viet Nam', 'NA', 'Lao PDR', 'Peru', 'Kenya', 'Tunisia', 'Georgia'];
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      countries[row % countries.length],
      `R-${row}`,
      'Call for offers',
      '2026-03-12',
      'Authorisation, tracking',
      'Ines Ferro',
      '12 May 2026',
      'Call',
      '',
    ].join(';'),
  );
  return [
    'Country;Reference;Status;Since;Components;Focal point;Last contact;Next action;Note',
    ...lines,
  ].join('\n');
}

/** Asks the product as a browser does; without a body it only reads. */
const asking =
  (url: string, cookie: string) =>
  async <Answer>(path: string, body?: string | Uint8Array<ArrayBuffer>): Promise<Answer> => {
    const answer = await fetch(new URL(path, url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie,
        origin: url,
        ...(body !== undefined && {
          'content-type':
            typeof body === 'string' ? 'application/json' : 'application/octet-stream',
        }),
      },
      ...(body !== undefined && { body }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
