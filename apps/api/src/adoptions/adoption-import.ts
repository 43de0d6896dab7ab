import { Injectable, type OnModuleInit } from '@nestjs/common';
import { toldAdoption } from '@sixstep/contract';
import { openStates, stateWords, type State } from '@sixstep/process';
import { components, partnerCountryName } from '@sixstep/reference';
import type { Transaction } from '../database/database.ts';
import { canonicalJson } from '../documents/freeze.ts';
import {
  ImportTargets,
  type ImportField,
  type ImportTarget,
  type JudgedRow,
  type SourceRow,
} from '../imports/import-target.ts';
import { dateProblems } from './adoption-entry.ts';
import type { AdoptionEntry } from './adoption-entry.ts';
import { Adoptions } from './adoptions.service.ts';
import { readAdoptionRow, type Known, type ReadRow } from './read-adoption-row.ts';

/** What stands under a key already: an adoption, perhaps a case, and what the last sheet said. */
interface Standing {
  readonly key: string;
  readonly status: 'entered' | 'returned' | 'approved' | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly content: Omit<AdoptionEntry, 'key'> | null;
  readonly before: AdoptionEntry | null;
}

/** Fields that a case which is here already takes over from a sheet; the rest it has from its own history. */
const followedUp = ['managerId', 'lastContact', 'nextAction', 'note', 'folderLink'] as const;

const compared = ['state', 'stateSince', 'components', 'focalPoint', ...followedUp] as const;

/** Takes running cases over from the tracker's sheet, as adoptions that a director approves. */
@Injectable()
export class AdoptionImport implements ImportTarget, OnModuleInit {
  readonly name = 'cases';

  constructor(
    private readonly targets: ImportTargets,
    private readonly adoptions: Adoptions,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async fields(tx: Transaction): Promise<readonly ImportField[]> {
    const managers = await managersStatement(tx);
    return [
      field('country', ['country', 'party', 'partner', 'partner country', 'pays', 'pais'], true),
      field('reference', ['reference', 'ref', 'case', 'case no', 'case number', 'no', 'id']),
      {
        ...field('state', ['status', 'state', 'stage', 'step', 'phase', 'current status'], true),
        values: openStates.map((state) => ({ value: state, label: stateWords(state, 'en') })),
      },
      field('since', ['since', 'status since', 'since when', 'date', 'status date', 'from']),
      {
        ...field('manager', [
          'manager',
          'program manager',
          'officer',
          'owner',
          'responsible',
          'pm',
        ]),
        values: managers.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        ...field('components', [
          'components',
          'component',
          'support area',
          'support areas',
          'areas',
          'needs',
        ]),
        values: components.map(({ code, name }) => ({ value: code, label: name.en })),
      },
      field('focalPoint', ['focal point', 'contact', 'contact person', 'fp', 'focal point name']),
      field('focalPointPosition', ['position', 'title', 'function', 'focal point position']),
      field('focalPointEmail', [
        'e mail',
        'email',
        'mail',
        'focal point e mail',
        'focal point email',
      ]),
      field('lastContact', ['last contact', 'last contacted', 'contacted', 'last contact on']),
      field('nextAction', ['next action', 'next step', 'next steps', 'to do', 'action']),
      field('nextActionDue', ['due', 'by', 'deadline', 'next action due', 'due date']),
      field('note', ['note', 'notes', 'remarks', 'comment', 'comments']),
      field('folderLink', ['folder', 'link', 'folder link', 'files', 'sharepoint']),
    ];
  }

  async judge(
    tx: Transaction,
    rows: readonly SourceRow[],
    given: Parameters<ImportTarget['judge']>[2],
  ): Promise<JudgedRow[]> {
    const managers = await managersStatement(tx);
    const [clock] = await tx.query<{ today: string }>(
      `select max(sixstep.today(time_zone)) as today from sixstep.partner_country`,
    );
    const known: Known = {
      managers,
      words: given.words,
      fileName: given.fileName,
      byManager: given.by.role === 'programManager' ? given.by.personId : null,
    };
    const read = rows.map((row) => readAdoptionRow(row, known));
    const standings = await standingsOf(tx, read);
    const open = await openCases(tx);
    const lineOfKey = new Map<string, number>();
    return read.map((row) => {
      const first = row.key === null ? undefined : lineOfKey.get(row.key);
      if (row.key !== null && first === undefined) lineOfKey.set(row.key, row.line);
      return verdictOf(row, {
        today: clock!.today,
        first,
        standing: row.key === null ? undefined : standings.get(row.key),
        openCase: row.entry ? open.get(row.entry.countryCode) : undefined,
      });
    });
  }

  async write(tx: Transaction, rows: readonly JudgedRow[]): Promise<void> {
    const entries = rows.map(({ content }) => content as AdoptionEntry);
    const standings = await standingsOf(
      tx,
      entries.map((entry) => ({ key: entry.key })),
    );
    const toEnter: AdoptionEntry[] = [];
    for (const [index, entry] of entries.entries()) {
      const standing = standings.get(entry.key);
      const changes = rows[index]!.changes;
      if (standing?.caseId) await followUp(tx, standing.caseId, entry, changes);
      else toEnter.push(merged(entry, standing, changes));
    }
    await this.adoptions.enterIn(tx, toEnter);
  }
}

const field = (code: string, headers: string[], required = false): ImportField => ({
  code,
  required,
  headers,
});

const managersStatement = (tx: Transaction) =>
  tx.query<{ id: string; name: string; email: string }>(
    `select id, name, email from sixstep.person where role = 'programManager' and status = 'active' order by name`,
  );

async function standingsOf(
  tx: Transaction,
  rows: readonly Pick<ReadRow, 'key'>[],
): Promise<Map<string, Standing>> {
  const keys = rows.flatMap(({ key }) => key ?? []);
  const found = await tx.query<Standing>(
    `select k.key, a.status, a.case_id as "caseId", c.number as "caseNumber",
       a.content || jsonb_build_object('countryCode', a.country_code, 'state', a.state, 'managerId', a.manager_id,
         'agreedFileId', a.agreed_file_id, 'fileIds', a.file_ids) as content, r.content as before
     from unnest($1::text[]) k (key)
     left join sixstep.adoption a on a.key = k.key and a.status <> 'dropped'
     left join sixstep.case_file c on c.id = a.case_id
     left join sixstep.import_row r on r.target = 'cases' and r.key = k.key`,
    [keys],
  );
  return new Map(found.map((row) => [row.key, row]));
}

/** The cases that stand in the steps of which a country has one at a time, by country. */
async function openCases(
  tx: Transaction,
): Promise<Map<string, { number: string; caseId: string }>> {
  const found = await tx.query<{ countryCode: string; number: string; caseId: string }>(
    `select c.country_code as "countryCode", c.number, c.id as "caseId"
     from sixstep.case_file c join sixstep.process_state s using (state)
     where s.step in ('invitation', 'expressionOfInterest', 'consultation', 'draftPackage')`,
  );
  return new Map(found.map((row) => [row.countryCode, row]));
}

interface Circumstances {
  readonly today: string;
  /** The line in which the same key stood first. */
  readonly first: number | undefined;
  readonly standing: Standing | undefined;
  readonly openCase: { readonly number: string; readonly caseId: string } | undefined;
}

const inSteps1To4 = (state: State): boolean => !/^(coordination|implementation)\./.test(state);

function verdictOf(row: ReadRow, { today, first, standing, openCase }: Circumstances): JudgedRow {
  const { line, key, entry } = row;
  const label = entry ? partnerCountryName(entry.countryCode, 'en') : row.label;
  const problems = [...row.problems];
  const refuse = (place: string, code: string, params: Record<string, string | number> = {}) =>
    problems.push({ field: place, code, params, text: '' });

  if (entry) {
    for (const { path, code, params } of dateProblems(entry, today)) {
      problems.push({ field: fieldOfPath(path), code, params, text: '' });
    }
    const parsed = toldAdoption.safeParse(toldBySheet(entry));
    if (!parsed.success) {
      for (const { path } of parsed.error.issues) {
        refuse(fieldOfPath(path.join('.')), 'invalidFormat');
      }
    }
    if (first !== undefined && first !== line) refuse('country', 'twice', { line: first });
    const isElsewhere = openCase && openCase.caseId !== standing?.caseId;
    if (isElsewhere && inSteps1To4(entry.state)) {
      refuse('country', 'caseOpen', { number: openCase.number });
    }
  }
  const before = standing?.before ?? null;
  const changes = entry ? changesOf(before, entry) : [];
  if (standing?.caseNumber && changes.some((name) => !isFollowedUp(name))) {
    refuse('state', 'caseHasMoved', { number: standing.caseNumber });
  }
  const shared = { line, label, key, problems };
  if (!entry || problems.length > 0) {
    return { ...shared, verdict: 'refused', changes: [], content: null };
  }
  if (changes.length === 0 && standing?.status) {
    return { ...shared, verdict: 'unchanged', changes: [], content: entry };
  }
  const verdict = standing?.status ? 'changed' : 'new';
  return { ...shared, verdict, changes, content: entry };
}

const isFollowedUp = (name: string): boolean => (followedUp as readonly string[]).includes(name);

const changesOf = (before: AdoptionEntry | null, now: AdoptionEntry): string[] =>
  compared.filter(
    (name) => !before || canonicalJson(before[name] ?? null) !== canonicalJson(now[name] ?? null),
  );

/** What was changed here since the last sheet stays, but for the fields that the sheet now tells otherwise. */
function merged(
  entry: AdoptionEntry,
  standing: Standing | undefined,
  changes: readonly string[],
): AdoptionEntry {
  if (!standing?.content || !standing.before) return entry;
  const changed = Object.fromEntries(
    compared.filter((name) => changes.includes(name)).map((name) => [name, entry[name]]),
  );
  const now = { ...standing.content, ...changed } as Omit<AdoptionEntry, 'key'>;
  return { ...now, key: entry.key, source: entry.source };
}

/** What a sheet may still say of a case that is here: who manages it, the last contact, what is to be done, notes. */
async function followUp(
  tx: Transaction,
  caseId: string,
  entry: AdoptionEntry,
  changes: readonly string[],
): Promise<void> {
  await tx.query('select sixstep.advance_now($1)', [caseId]);
  if (changes.includes('managerId') && entry.managerId !== null) {
    await tx.query('update sixstep.case_file set manager_id = $2 where id = $1', [
      caseId,
      entry.managerId,
    ]);
  }
  if (changes.includes('lastContact') && entry.lastContact) {
    const { on, channel, withWhom, note } = entry.lastContact;
    await tx.query(
      `insert into sixstep.contact (case_id, contact_on, channel, with_whom, note)
       select $1, $2::date, $3, $4, $5 where not exists (
         select from sixstep.contact k where k.case_id = $1 and k.contact_on = $2::date and k.with_whom = $4)`,
      [caseId, on, channel, withWhom, note],
    );
  }
  if (changes.includes('nextAction')) await rewriteNextAction(tx, caseId, entry.nextAction);
  await tx.query(`update sixstep.adoption set content = content || $2::jsonb where case_id = $1`, [
    caseId,
    JSON.stringify({ note: entry.note, folderLink: entry.folderLink }),
  ]);
}

async function rewriteNextAction(
  tx: Transaction,
  caseId: string,
  action: AdoptionEntry['nextAction'],
): Promise<void> {
  if (action === null) {
    await tx.query(
      `update sixstep.next_action set done_on = sixstep.today('Asia/Tokyo') where case_id = $1 and done_on is null`,
      [caseId],
    );
    return;
  }
  await tx.query(
    `insert into sixstep.next_action (case_id, text, due_on) values ($1, $2, $3)
     on conflict (case_id) where done_on is null do update set text = excluded.text, due_on = excluded.due_on`,
    [caseId, action.text, action.dueOn],
  );
}

const toldBySheet = ({ key: _key, source: _source, fileIds: _files, ...told }: AdoptionEntry) =>
  told;

/** The column that a path of the entry comes from. */
function fieldOfPath(path: string): string {
  const [first = '', second = ''] = path.split('.');
  switch (first) {
    case 'countryCode':
      return 'country';
    case 'stateSince':
    case 'stepDates':
      return 'since';
    case 'managerId':
      return 'manager';
    case 'focalPoint':
      return second === 'email'
        ? 'focalPointEmail'
        : second === 'position'
          ? 'focalPointPosition'
          : 'focalPoint';
    case 'nextAction':
      return second === 'dueOn' ? 'nextActionDue' : 'nextAction';
    default:
      return first;
  }
}
