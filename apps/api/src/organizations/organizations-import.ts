import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../database/database.ts';
import { componentValues } from '../imports/component-words.ts';
import {
  ImportTargets,
  type ImportField,
  type ImportTarget,
  type JudgedRow,
  type SourceRow,
} from '../imports/import-target.ts';
import { judgeOrganizations } from './judge-organizations.ts';
import { categoryValues, iatiValues } from './organization-words.ts';
import type { Organization } from './read-organization-row.ts';

/** Keeps the register of partner organizations by a sheet: adds those that are new and changes what it says otherwise. */
@Injectable()
export class OrganizationsImport implements ImportTarget, OnModuleInit {
  readonly name = 'organizations';

  constructor(private readonly targets: ImportTargets) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async fields(): Promise<readonly ImportField[]> {
    return [
      field('code', ['code', 'acronym', 'abbreviation', 'sigle', 'sigla']),
      {
        ...field('name', [
          'name',
          'short name',
          'organization',
          'organisation',
          'partner',
          'partner organization',
          'partner organisation',
          'nom',
          'nombre',
        ]),
        required: true,
      },
      field('fullName', ['full name', 'long name', 'official name', 'nom complet']),
      {
        ...field('category', ['category', 'kind', 'group', 'type', 'categorie', 'categoria']),
        values: categoryValues,
      },
      field('strengths', ['strengths', 'strength', 'expertise', 'competences', 'known for']),
      {
        ...field('components', [
          'components',
          'component',
          'support area',
          'support areas',
          'areas',
        ]),
        values: componentValues,
      },
      {
        ...field('iatiOrgType', [
          'iati organisation type',
          'iati organization type',
          'iati type',
          'iati',
          'organisation type',
          'organization type',
        ]),
        values: iatiValues,
      },
      field('crsChannelCode', ['crs channel code', 'channel code', 'crs code', 'crs', 'channel']),
    ];
  }

  async judge(
    tx: Transaction,
    rows: readonly SourceRow[],
    { words }: Parameters<ImportTarget['judge']>[2],
  ): Promise<JudgedRow[]> {
    const known = await tx.query<Organization>(
      `select code, name, full_name as "fullName", category, strengths, components,
         iati_org_type as "iatiOrgType", crs_channel_code as "crsChannelCode" from sixstep.organization`,
    );
    return judgeOrganizations(known, rows, words);
  }

  async write(tx: Transaction, rows: readonly JudgedRow[]): Promise<void> {
    await tx.flight(
      rows.map(({ content }) => {
        const organization = content as Organization;
        return {
          name: 'import-organization',
          sql: writeOrganization,
          params: [
            organization.code,
            organization.name,
            organization.fullName,
            organization.category,
            organization.strengths,
            organization.components,
            organization.iatiOrgType,
            organization.crsChannelCode,
          ],
        };
      }),
    );
  }
}

const field = (code: string, headers: string[]): ImportField => ({
  code,
  required: false,
  headers,
});

/** Strengths that the Center has written itself are inferred no more. */
const writeOrganization = `
  insert into sixstep.organization (code, name, full_name, category, strengths, components, iati_org_type,
    crs_channel_code, inferred)
  values ($1, $2, $3, $4, $5, $6, $7, $8, false)
  on conflict (code) do update set name = excluded.name, full_name = excluded.full_name, category = excluded.category,
    strengths = excluded.strengths, components = excluded.components, iati_org_type = excluded.iati_org_type,
    crs_channel_code = excluded.crs_channel_code,
    inferred = organization.inferred and organization.strengths = excluded.strengths`;
