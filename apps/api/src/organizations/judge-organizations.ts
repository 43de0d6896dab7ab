import type { RowProblem } from '@sixstep/contract';
import { canonicalJson } from '../documents/freeze.ts';
import type { ImportTarget, JudgedRow, SourceRow } from '../imports/import-target.ts';
import { codeFor, OrganizationNames } from './organization-names.ts';
import { usualIatiType } from './organization-words.ts';
import {
  readOrganizationRow,
  type Organization,
  type OrganizationRow,
} from './read-organization-row.ts';

const shapeOfCode = /^[a-z]+(-[a-z]+)*$/;

const compared = [
  'name',
  'fullName',
  'category',
  'strengths',
  'components',
  'iatiOrgType',
  'crsChannelCode',
] as const;

/**
 * Says of every row which organization it tells of and what it changes. An empty cell leaves what is there.
 *
 * A row with the code of an organization says how it is written. Without, its names find the organization, and a name under
 * which it is known already changes nothing. A row that finds none is a new organization, which needs a name and a category.
 */
export function judgeOrganizations(
  organizations: readonly Organization[],
  rows: readonly SourceRow[],
  words: Parameters<ImportTarget['judge']>[2]['words'],
): JudgedRow[] {
  const known = new Map(organizations.map((one) => [one.code, one]));
  const names = new OrganizationNames(organizations);
  const taken = new Map<string, { readonly line: number; readonly name: string }>();
  const nameOf = (code: string) => known.get(code)?.name ?? taken.get(code)?.name ?? code;
  const isTaken = (code: string) => known.has(code) || taken.has(code);

  return rows.map((source) => {
    const row = readOrganizationRow(source, words);
    const { line, said, problems } = row;
    const found = codeOf(row, isTaken, names, nameOf);
    const before = known.get(found ?? '');
    const first = taken.get(found ?? '');
    if (first) refuse(row, 'name', 'twice', { line: first.line });
    const now = found === null ? null : before ? changed(before, row, names) : added(row);

    const label = before?.name ?? said.name ?? said.fullName ?? said.code ?? '';
    const shared = { line, label, problems };
    if (!now || problems.length > 0) {
      return { ...shared, key: found ?? null, verdict: 'refused', changes: [], content: null };
    }
    const code = found ?? codeOfNew(row, now.name, isTaken);
    const organization: Organization = { ...now, code };
    taken.set(code, { line, name: now.name });
    names.add(organization);
    const changes = before ? changesOf(before, organization) : [];
    const verdict = !before ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
    return { ...shared, key: code, verdict, changes, content: organization };
  });
}

/** The code of which every known name in the row speaks; undefined for a new organization, null where they do not agree. */
function codeOf(
  row: OrganizationRow,
  isTaken: (code: string) => boolean,
  names: OrganizationNames,
  nameOf: (code: string) => string,
): string | null | undefined {
  let meant: string[] = [];
  for (const field of ['code', 'name', 'fullName'] as const) {
    const text = row.said[field];
    if (text === undefined) continue;
    const found = field === 'code' && isTaken(text) ? [text] : names.find(text);
    if (found.length === 0) continue;
    const both = meant.length === 0 ? found : meant.filter((code) => found.includes(code));
    if (both.length === 0) {
      refuse(row, field, 'otherOrganization', { name: nameOf(found[0]!) });
      return null;
    }
    meant = both;
  }
  if (meant.length > 1) {
    refuse(row, 'name', 'severalOrganizations', { names: meant.map(nameOf).join(', ') });
    return null;
  }
  return meant[0];
}

function changed(
  before: Organization,
  { said }: OrganizationRow,
  names: OrganizationNames,
): Organization {
  const written = (field: 'name' | 'fullName'): string => {
    const text = said[field];
    if (text === undefined) return before[field];
    const isSpelling = said.code !== before.code && names.find(text).includes(before.code);
    return isSpelling ? before[field] : text;
  };
  return { ...before, ...said, name: written('name'), fullName: written('fullName') };
}

function added(row: OrganizationRow): Omit<Organization, 'code'> | null {
  const { name, category, ...said } = row.said;
  const isRefused = (field: string) => row.problems.some((problem) => problem.field === field);
  if (name === undefined && !isRefused('name')) refuse(row, 'name', 'required');
  if (category === undefined && !isRefused('category')) refuse(row, 'category', 'required');
  if (name === undefined || category === undefined) return null;
  return {
    name,
    fullName: name,
    category,
    strengths: '',
    components: [],
    iatiOrgType: usualIatiType(category),
    crsChannelCode: null,
    ...said,
  };
}

const codeOfNew = (
  { said }: OrganizationRow,
  name: string,
  isTaken: (code: string) => boolean,
): string =>
  said.code !== undefined && shapeOfCode.test(said.code) ? said.code : codeFor(name, isTaken);

const changesOf = (before: Organization, now: Organization): string[] =>
  compared.filter((name) => canonicalJson(before[name]) !== canonicalJson(now[name]));

function refuse(
  { said, problems }: OrganizationRow,
  field: string,
  code: string,
  params: RowProblem['params'] = {},
): void {
  const text = field === 'name' || field === 'fullName' || field === 'code' ? said[field] : null;
  problems.push({ field, code, params, text: text ?? '' });
}
