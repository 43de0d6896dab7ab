import type { Component, PackageContent } from '@sixstep/contract';
import { stepOf } from '@sixstep/process';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import type { Statement } from '../database/database.ts';
import { freeze } from '../documents/freeze.ts';
import { materialHash } from './material.ts';

/**
 * A package from before the system is known by its components alone; its text is the file that the adoption brings. What
 * was proposed, or agreed, stands as a first version, so that the case goes on from there.
 */
export function adoptPackage(step: StepInProgress<'case.adopt'>): Statement[] {
  const at = stepOf(step.to);
  const isAgreed = at === 'coordination' || at === 'implementation';
  const isProposed = isAgreed || step.to === 'draftPackage.proposed';
  if (!isProposed && step.to !== 'draftPackage.internalReview') return [];
  const { components } = step.record;
  const content = contentOf(components);
  return [
    {
      sql: `insert into sixstep.support_package (case_id, language, round, material_hash)
            select $1, p.portal_language, $3, $4 from sixstep.partner_country p where p.code = $2`,
      params: [step.kase.id, step.kase.countryCode, isProposed ? 1 : 0, materialHash(content)],
    },
    {
      sql: `insert into sixstep.package_component (case_id, component, covered) select $1, unnest($2::text[]), true`,
      params: [step.kase.id, components],
    },
    ...(isProposed ? frozenStatements(step, content) : []),
    ...(isAgreed ? [acceptance(step)] : []),
  ];
}

function frozenStatements(
  step: StepInProgress<'case.adopt'>,
  content: PackageContent,
): Statement[] {
  const frozen = freeze(content);
  return [
    {
      sql: `select sixstep.freeze_package($1, 'proposed', 1, $2, $3, $4, $5, array[]::text[])`,
      params: [step.kase.id, step.occurredOn, frozen.json, frozen.sha256, materialHash(content)],
    },
  ];
}

const acceptance = (step: StepInProgress<'case.adopt'>): Statement => ({
  sql: `insert into sixstep.package_answer (case_id, package_number, component, answer)
        select $1, 1, unnest($2::text[]), 'accept'`,
  params: [step.kase.id, step.record.components],
});

const contentOf = (components: readonly Component[]): PackageContent => ({
  title: null,
  titleLocal: null,
  summary: null,
  language: 'en',
  components: components.map((component) => ({
    component,
    covered: true,
    exclusionReason: null,
    objective: null,
    objectiveLocal: null,
  })),
  activities: [],
  indicators: [],
  integrity: [],
});
