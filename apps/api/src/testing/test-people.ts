import { randomUUID } from 'node:crypto';
import type { Role } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import type { ClonedDatabase } from './test-database.ts';

export interface PersonWanted {
  readonly role: Role;
  readonly countryCode?: string;
  readonly countryRight?: 'view' | 'comment' | 'edit';
  readonly organizationCode?: string;
  readonly name?: string;
  readonly language?: 'en' | 'fr' | 'es';
}

const names = [
  'Ama Boateng',
  'Luis Rojas',
  'Mei Tanaka',
  'Salma Trabelsi',
  'Jonas Berg',
  'Nia Okoro',
];
let met = 0;

/** An active person, as whom `database.as` can act. */
export async function meet(database: ClonedDatabase, wanted: PersonWanted): Promise<Actor> {
  met += 1;
  const person = {
    name: names[met % names.length]!,
    language: 'en' as const,
    countryCode: null,
    organizationCode: null,
    countryRight: wanted.countryCode === undefined ? null : ('edit' as const),
    ...wanted,
    email: `person${met}.${randomUUID().slice(0, 8)}@example.test`,
  };
  const [row] = await database.sql<{ id: string }>(
    `insert into sixstep.person (email, name, role, country_code, organization_code, language, status, country_right)
     values ($1, $2, $3, $4, $5, $6, 'active', coalesce($7, 'edit')) returning id`,
    [
      person.email,
      person.name,
      person.role,
      person.countryCode,
      person.organizationCode,
      person.language,
      person.countryRight,
    ],
  );
  return {
    ...person,
    personId: row!.id,
    actingDirector: false,
    delegateOf: [],
    sessionId: randomUUID(),
  };
}
