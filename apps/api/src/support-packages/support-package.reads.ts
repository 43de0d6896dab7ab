import { Injectable } from '@nestjs/common';
import type { Component, PackageContent, SupportPackageView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

/** The package of a case as drafted, with its frozen versions and the country's answers. */
export interface SupportPackageRow {
  readonly caseId: string;
  readonly state: State;
  readonly countryCode: string;
  readonly agreedComponents: Component[];
  readonly exists: boolean;
  readonly version: number;
  readonly round: number;
  readonly roundLimit: number;
  readonly content: PackageContent;
  readonly translationWaiver: SupportPackageView['translationWaiver'];
  readonly versions: (SupportPackageView['versions'][number] & { readonly materialHash: string })[];
  readonly answers: SupportPackageView['answers'];
  readonly endorsement: SupportPackageView['endorsement'];
  readonly agreedVersion: number | null;
}

const content = `
  json_build_object(
    'title', p.title, 'titleLocal', p.title_local, 'summary', p.summary, 'language', coalesce(p.language, 'en'),
    'components', coalesce((select json_agg(json_build_object('component', x.component, 'covered', x.covered,
        'exclusionReason', x.exclusion_reason, 'objective', x.objective, 'objectiveLocal', x.objective_local) order by x.component)
      from sixstep.package_component x where x.case_id = c.id), '[]'),
    'activities', coalesce((select json_agg(json_build_object('id', a.id, 'component', a.component, 'title', a.title,
        'titleLocal', a.title_local, 'kind', a.kind, 'deliverable', a.deliverable, 'acceptanceTest', a.acceptance_test,
        'startOn', a.start_on, 'endOn', a.end_on, 'providerKind', a.provider_kind, 'organizationCode', a.organization_code,
        'providerName', a.provider_name) order by a.position)
      from sixstep.activity a where a.case_id = c.id), '[]'),
    'indicators', coalesce((select json_agg(json_build_object('component', i.component, 'name', i.name, 'unit', i.unit,
        'baseline', i.baseline, 'baselineOn', i.baseline_on, 'target', i.target, 'targetOn', i.target_on) order by i.position)
      from sixstep.indicator i where i.case_id = c.id), '[]'),
    'integrity', coalesce((select json_agg(json_build_object('item', g.item, 'answer', g.answer, 'evidence', g.evidence,
        'mitigationNote', g.mitigation_note) order by g.item)
      from sixstep.integrity_answer g where g.case_id = c.id), '[]'))`;

const versions = `
  coalesce((select json_agg(json_build_object('number', v.number, 'kind', v.kind, 'round', v.round, 'frozenOn', v.frozen_on,
      'sha256', v.sha256, 'materialHash', v.material_hash, 'content', v.content) order by v.number desc)
    from sixstep.package_version v where v.case_id = c.id), '[]')`;

const answers = `
  coalesce((select json_agg(json_build_object('component', a.component, 'answer', a.answer, 'text', a.text,
      'by', coalesce(b.name, ''), 'at', sixstep.instant(a.answered_at)) order by a.component)
    from sixstep.package_answer a left join sixstep.person b on b.id = a.answered_by
    where a.case_id = c.id and a.package_number =
      (select max(v.number) from sixstep.package_version v where v.case_id = c.id)), '[]')`;

/** The newest agreement that nothing has reopened since. */
const agreedVersion = `
  (select case when s.step in ('coordination', 'implementation') or s.final
     then (select max(v.number) from sixstep.package_version v where v.case_id = c.id) end
   from sixstep.process_state s
   where s.state = c.state and exists (select from sixstep.case_event e where e.case_id = c.id and e.type = 'package.agree'))`;

export const supportPackageStatement = (number: string): Statement => ({
  name: 'read-support-package',
  sql: `select c.id as "caseId", c.state, c.country_code as "countryCode", c.components as "agreedComponents",
          p.id is not null as exists, coalesce(p.version, 0) as version,
          coalesce(p.round, (select max(v.round) from sixstep.package_version v where v.case_id = c.id), 0) as round,
          coalesce(p.round_limit, 3) as "roundLimit", ${content} as content,
          case when p.translation_waiver is not null then json_build_object('by', w.name, 'reason', p.translation_waiver) end
            as "translationWaiver",
          ${versions} as versions, ${answers} as answers,
          (select json_build_object('fileId', n.file_id, 'name', f.name) from sixstep.package_endorsement n
            join sixstep.file f on f.id = n.file_id where n.case_id = c.id) as endorsement,
          ${agreedVersion} as "agreedVersion"
        from sixstep.case_file c
        left join sixstep.support_package p on p.case_id = c.id
        left join sixstep.person w on w.id = p.translation_waived_by
        where c.number = $1`,
  params: [number],
});

@Injectable()
export class SupportPackageReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's. */
  async of(number: string, actor: Actor): Promise<SupportPackageRow> {
    const [[row]] = await this.database.read<[SupportPackageRow[]]>(actor, [
      supportPackageStatement(number),
    ]);
    if (!row || actor.organizationCode !== null) throw notFound();
    return row;
  }
}
