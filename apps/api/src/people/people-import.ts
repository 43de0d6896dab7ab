import { Injectable, type OnModuleInit } from '@nestjs/common';
import { email as emailOf, type RowProblem } from '@sixstep/contract';
import { findPartnerCountry } from '@sixstep/reference';
import * as z from 'zod/mini';
import type { Transaction } from '../database/database.ts';
import {
  ImportTargets,
  type ImportField,
  type ImportTarget,
  type JudgedRow,
  type SourceRow,
} from '../imports/import-target.ts';
import { plainWord } from '../imports/mapping.ts';
import { cellText } from '../imports/refused-rows.ts';
import { OrganizationNames, type Named } from '../organizations/organization-names.ts';

interface ImportedPerson {
  readonly email: string;
  readonly name: string;
  readonly role: 'focalPoint' | 'countryColleague' | 'partnerContact';
  readonly countryCode: string | null;
  readonly organizationCode: string | null;
}

type Known = ImportedPerson & { readonly role: string };

const roles = [
  { value: 'focalPoint', label: 'Focal point' },
  { value: 'countryColleague', label: 'Country colleague' },
  { value: 'partnerContact', label: 'Contact of an organization' },
] as const;

/** Takes over the people whom the Center knows in countries and organizations; nobody is mailed. */
@Injectable()
export class PeopleImport implements ImportTarget, OnModuleInit {
  readonly name = 'people';

  constructor(private readonly targets: ImportTargets) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async fields(tx: Transaction): Promise<readonly ImportField[]> {
    const organizations = await organizationsOf(tx);
    return [
      {
        code: 'name',
        required: true,
        headers: ['name', 'full name', 'contact', 'contact person', 'nom', 'nombre'],
      },
      {
        code: 'email',
        required: true,
        headers: ['e mail', 'email', 'mail', 'e mail address', 'courriel', 'correo'],
      },
      { code: 'country', required: false, headers: ['country', 'party', 'pays', 'pais'] },
      {
        code: 'organization',
        required: false,
        headers: ['organization', 'organisation', 'body', 'institution'],
        values: organizations.map(({ code, name }) => ({ value: code, label: name })),
      },
      { code: 'role', required: false, headers: ['role', 'function', 'kind'], values: roles },
    ];
  }

  async judge(
    tx: Transaction,
    rows: readonly SourceRow[],
    { words }: Parameters<ImportTarget['judge']>[2],
  ): Promise<JudgedRow[]> {
    const known = await tx.query<Known>(
      `select email, name, role, country_code as "countryCode", organization_code as "organizationCode"
       from sixstep.person`,
    );
    const organizations = new OrganizationNames(await organizationsOf(tx));
    const byEmail = new Map(known.map((person) => [person.email, person]));
    const lineOf = new Map<string, number>();
    return rows.map((row) => {
      const { person, problems, label } = readPerson(row, words, organizations);
      const first = person && lineOf.get(person.email);
      if (person && first === undefined) lineOf.set(person.email, row.line);
      if (first !== undefined && first !== null) {
        problems.push({ field: 'email', code: 'twice', params: { line: first }, text: '' });
      }
      const before = person && byEmail.get(person.email);
      if (person && before && !isSamePlace(before, person)) {
        problems.push({ field: 'email', code: 'personElsewhere', params: {}, text: person.email });
      }
      const shared = { line: row.line, label, key: person?.email ?? null, problems };
      if (!person || problems.length > 0) {
        return { ...shared, verdict: 'refused', changes: [], content: null };
      }
      const changes = before && before.name !== person.name ? ['name'] : [];
      const verdict = !before ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
      return { ...shared, verdict, changes, content: person };
    });
  }

  async write(tx: Transaction, rows: readonly JudgedRow[]): Promise<void> {
    await tx.flight(
      rows.map(({ content }) => {
        const { email, name, role, countryCode, organizationCode } = content as ImportedPerson;
        return {
          name: 'import-person',
          sql: 'select sixstep.import_person($1, $2, $3, $4, $5)',
          params: [email, name, role, countryCode, organizationCode],
        };
      }),
    );
  }
}

const isSamePlace = (before: Known, now: ImportedPerson): boolean =>
  before.role === now.role &&
  before.countryCode === now.countryCode &&
  before.organizationCode === now.organizationCode;

const organizationsOf = (tx: Transaction): Promise<Named[]> =>
  tx.query<Named>(
    'select code, name, full_name as "fullName" from sixstep.organization order by name',
  );

const roleWords: ReadonlyMap<string, string> = new Map([
  ...roles.flatMap(({ value, label }): [string, string][] => [
    [plainWord(label), value],
    [plainWord(value), value],
  ]),
  ['fp', 'focalPoint'],
  ['colleague', 'countryColleague'],
  ['partner', 'partnerContact'],
]);

function readPerson(
  { cells }: SourceRow,
  words: Record<string, Record<string, string>>,
  organizations: OrganizationNames,
) {
  const problems: RowProblem[] = [];
  const text = (field: string) => cellText(cells[field] ?? null).trim();
  const refuse = (field: string, code: string, params: RowProblem['params'] = {}) =>
    problems.push({ field, code, params, text: text(field) });
  const word = (field: string, find: (text: string) => string | undefined): string | null => {
    if (text(field) === '') return null;
    const plain = plainWord(text(field));
    const found = words[field]?.[plain] ?? find(text(field));
    if (found === undefined) refuse(field, 'unknownWord', { word: plain });
    return found ?? null;
  };

  const name = text('name');
  if (name === '') refuse('name', 'required');
  else if (name.length > 200) refuse('name', 'tooBig', { maximum: 200 });
  const address = z.safeParse(emailOf, text('email').toLowerCase());
  if (!address.success) refuse('email', text('email') === '' ? 'required' : 'invalidFormat');

  const countryCode = text('country') === '' ? null : (findPartnerCountry(text('country')) ?? null);
  if (text('country') !== '' && countryCode === null) refuse('country', 'unknownCountry');
  const organizationCode = word('organization', (written) => {
    const codes = organizations.find(written);
    return codes.length === 1 ? codes[0] : undefined;
  });
  const given = word('role', (role) => roleWords.get(plainWord(role)));
  const role = given ?? (organizationCode ? 'partnerContact' : 'focalPoint');
  const isPartner = role === 'partnerContact';
  if (problems.length === 0 && (isPartner ? !organizationCode : !countryCode)) {
    refuse(isPartner ? 'organization' : 'country', 'required');
  }
  if (problems.length > 0 || !address.success) return { person: null, problems, label: name };
  const person: ImportedPerson = {
    email: address.data,
    name,
    role: role as ImportedPerson['role'],
    countryCode: isPartner ? null : countryCode,
    organizationCode: isPartner ? organizationCode : null,
  };
  return { person, problems, label: name };
}
