import type { PackageContent } from '@sixstep/contract';
import { refusedField } from '../cases/step-request.ts';
import type { Statement } from '../database/database.ts';
import type { SupportPackageRow } from './support-package.reads.ts';

/**
 * Writes the parts of a drafted package. Activities keep their ids, because offers and deliverables refer to them.
 *
 * @throws Problem 400 for an activity id that is not of this package.
 */
export function contentStatements(row: SupportPackageRow, content: PackageContent): Statement[] {
  const known = new Set(row.content.activities.map(({ id }) => id));
  content.activities.forEach(({ id }, index) => {
    if (id !== undefined && !known.has(id))
      throw refusedField(`activities.${index}.id`, 'unknownActivity');
  });
  const { caseId } = row;
  return [
    ...componentStatements(caseId, content),
    ...activityStatements(caseId, content),
    ...indicatorStatements(caseId, content),
    ...integrityStatements(caseId, content),
  ];
}

const componentStatements = (caseId: string, { components }: PackageContent): Statement[] => [
  {
    sql: `delete from sixstep.package_component where case_id = $1 and component <> all ($2::text[])`,
    params: [caseId, components.map(({ component }) => component)],
  },
  ...components.map((one) => ({
    sql: `insert into sixstep.package_component
            (case_id, component, covered, exclusion_reason, objective, objective_local) values ($1, $2, $3, $4, $5, $6)
          on conflict (case_id, component) do update set covered = excluded.covered,
            exclusion_reason = excluded.exclusion_reason, objective = excluded.objective,
            objective_local = excluded.objective_local`,
    params: [
      caseId,
      one.component,
      one.covered,
      one.exclusionReason,
      one.objective,
      one.objectiveLocal,
    ],
  })),
];

const activityStatements = (caseId: string, { activities }: PackageContent): Statement[] => [
  {
    sql: `delete from sixstep.activity where case_id = $1 and id <> all ($2::uuid[])`,
    params: [caseId, activities.flatMap(({ id }) => id ?? [])],
  },
  ...activities.map((one, position) => {
    const values = [
      caseId,
      position,
      one.component,
      one.title,
      one.titleLocal,
      one.kind,
      one.deliverable,
      one.acceptanceTest,
      one.startOn,
      one.endOn,
      one.providerKind,
      one.organizationCode,
      one.providerName,
    ];
    return one.id === undefined
      ? {
          sql: `insert into sixstep.activity (case_id, position, component, title, title_local, kind, deliverable,
                  acceptance_test, start_on, end_on, provider_kind, organization_code, provider_name)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
          params: values,
        }
      : {
          sql: `update sixstep.activity set position = $2, component = $3, title = $4, title_local = $5, kind = $6,
                  deliverable = $7, acceptance_test = $8, start_on = $9, end_on = $10, provider_kind = $11,
                  organization_code = $12, provider_name = $13
                where case_id = $1 and id = $14`,
          params: [...values, one.id],
        };
  }),
];

const indicatorStatements = (caseId: string, { indicators }: PackageContent): Statement[] => [
  { sql: `delete from sixstep.indicator where case_id = $1`, params: [caseId] },
  ...indicators.map((one, position) => ({
    sql: `insert into sixstep.indicator
            (case_id, position, component, name, unit, baseline, baseline_on, target, target_on)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    params: [
      caseId,
      position,
      one.component,
      one.name,
      one.unit,
      one.baseline,
      one.baselineOn,
      one.target,
      one.targetOn,
    ],
  })),
];

const integrityStatements = (caseId: string, { integrity }: PackageContent): Statement[] => [
  {
    sql: `delete from sixstep.integrity_answer where case_id = $1 and item <> all ($2::text[])`,
    params: [caseId, integrity.map(({ item }) => item)],
  },
  ...integrity.map((one) => ({
    sql: `insert into sixstep.integrity_answer (case_id, item, answer, evidence, mitigation_note)
          values ($1, $2, $3, $4, $5)
          on conflict (case_id, item) do update set answer = excluded.answer, evidence = excluded.evidence,
            mitigation_note = excluded.mitigation_note`,
    params: [caseId, one.item, one.answer, one.evidence, one.mitigationNote],
  })),
];
