import { Injectable } from '@nestjs/common';
import type { MissionCase, MissionView, WriteMission } from '@sixstep/contract';
import type { EventType, State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem } from '../errors/problem.ts';

interface VisitedCase {
  readonly id: string;
  readonly country: string;
  readonly state: State;
  readonly today: string;
}

type StepOutcome = MissionCase['steps'][number];

/** Journeys of the Center's people, with the steps that they bring the cases of the countries they went to. */
@Injectable()
export class Missions {
  constructor(
    private readonly database: Database,
    private readonly steps: CaseSteps,
  ) {}

  /** @throws Problem 404 for people outside the Center and observers. */
  async list(actor: Actor): Promise<MissionView[]> {
    mustSeeWork(actor);
    const [rows] = await this.database.read<[MissionView[]]>(actor, [
      {
        name: 'list-missions',
        sql: `select m.id, m.from_on as "fromOn", m.to_on as "toOn", m.place, m.purpose, m.people, e.name as "enteredBy",
                coalesce((select json_agg(held.file order by listed.place)
                  from unnest(m.file_ids) with ordinality as listed (id, place)
                  cross join lateral (select sixstep.file_view(listed.id) as file) held
                  where held.file is not null), '[]') as files,
                coalesce((select json_agg(json_build_object('number', c.number, 'country', p.name) order by p.name)
                  from sixstep.contact k join sixstep.case_file c on c.id = k.case_id
                  join sixstep.partner_country p on p.code = c.country_code where k.mission_id = m.id), '[]') as cases
              from sixstep.mission m join sixstep.person e on e.id = m.entered_by
              order by m.to_on desc, m.id desc limit 100`,
      },
    ]);
    return rows;
  }

  /**
   * Takes every step as the run would, and takes all of it back: what it says is what the machine says.
   *
   * @throws Problem 404, 403, 400 for days ahead
   */
  async preview(mission: WriteMission, actor: Actor): Promise<MissionCase[]> {
    mustEnter(actor);
    const outcomes: MissionCase[] = [];
    for (const visit of mission.cases) {
      const seen = await this.database
        .as(actor, async (tx) => {
          throw new Rehearsal(await this.#visit(tx, mission, visit, actor));
        })
        .catch((end: unknown) => {
          if (end instanceof Rehearsal) return end.outcome;
          throw end;
        });
      outcomes.push(seen);
    }
    return outcomes;
  }

  /**
   * Enters the mission with its files, which every case holds from then on. Then enters a contact on each case and takes its
   * steps up to the first that is refused; each case in a transaction of its own, so that one stops no other.
   *
   * @throws Problem 404, also for a file of somebody else, 403, 400 for days ahead; then nothing is entered
   */
  async enter(mission: WriteMission, actor: Actor): Promise<MissionCase[]> {
    mustEnter(actor);
    const id = await this.database.as(actor, async (tx) => {
      const cases: VisitedCase[] = [];
      for (const { number } of mission.cases) cases.push(await visited(tx, number, mission));
      const [row] = await tx.query<{ id: string }>(
        `insert into sixstep.mission (from_on, to_on, place, purpose, people, file_ids)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [
          mission.fromOn,
          mission.toOn,
          mission.place,
          mission.purpose,
          mission.people,
          [...new Set(mission.fileIds)],
        ],
      );
      if (mission.fileIds.length > 0) await holdFiles(tx, mission.fileIds, cases);
      return row!.id;
    });
    const outcomes: MissionCase[] = [];
    for (const visit of mission.cases) {
      outcomes.push(
        await this.database.as(actor, async (tx) => {
          const kase = await visited(tx, visit.number, mission);
          await tx.flight([
            { sql: 'select sixstep.advance_now($1)', params: [kase.id] },
            {
              name: 'contact-of-mission',
              sql: `insert into sixstep.contact (case_id, contact_on, channel, with_whom, note, file_id, mission_id)
                    values ($1, $2, 'meeting', $3, $4, $5, $6)`,
              // A contact shows one file.
              params: [
                kase.id,
                mission.toOn,
                mission.place,
                mission.purpose,
                mission.fileIds[0] ?? null,
                id,
              ],
            },
          ]);
          return this.#visit(tx, mission, visit, actor);
        }),
      );
    }
    return outcomes;
  }

  async #visit(
    tx: Transaction,
    mission: WriteMission,
    { number, steps }: WriteMission['cases'][number],
    actor: Actor,
  ): Promise<MissionCase> {
    let kase = await visited(tx, number, mission);
    const taken: StepOutcome[] = [];
    for (const type of steps) {
      const outcome = await this.#take(tx, number, type, mission, actor);
      taken.push(outcome);
      if (!outcome.isLawful) break;
      kase = await visited(tx, number, mission);
    }
    return { number, country: kase.country, steps: taken, state: kase.state };
  }

  async #take(
    tx: Transaction,
    number: string,
    type: EventType,
    { toOn }: WriteMission,
    actor: Actor,
  ): Promise<StepOutcome> {
    try {
      const to = await this.steps.takeIn(tx, number, { type, occurredOn: toOn }, actor);
      return { type, isLawful: true, to, reasons: [] };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { type, isLawful: false, to: null, reasons: [...error.reasons] };
    }
  }
}

/** Ends a transaction of which nothing is to stay. */
class Rehearsal extends Error {
  readonly outcome: MissionCase;

  constructor(outcome: MissionCase) {
    super('A rehearsal leaves nothing behind.');
    this.outcome = outcome;
  }
}

/** Locks the cases in one order for everybody, or two missions to the same countries wait for each other. */
async function holdFiles(
  tx: Transaction,
  fileIds: readonly string[],
  cases: readonly VisitedCase[],
): Promise<void> {
  for (const { id } of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await tx.flight([
      { sql: 'select sixstep.advance_now($1)', params: [id] },
      ...fileIds.map((fileId) => holdFileStatement(fileId, id, 'mission', { centerOnly: true })),
    ]);
  }
}

/** @throws Problem 404 for a case that is not there, 400 for a mission that has not ended yet. */
async function visited(
  tx: Transaction,
  number: string,
  { toOn }: WriteMission,
): Promise<VisitedCase> {
  const [kase] = await tx.query<VisitedCase>(
    `select c.id, p.name as country, c.state,
       greatest(sixstep.today('Asia/Tokyo'), sixstep.today(p.time_zone)) as today
     from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code where c.number = $1`,
    [number],
  );
  if (!kase) throw notFound();
  if (toOn > kase.today) throw refusedField('toOn', 'inFuture');
  return kase;
}

function mustEnter(actor: Actor): void {
  mustSeeWork(actor);
  if (!['programManager', 'programOfficer'].includes(actor.role)) throw new Problem('forbidden');
}
