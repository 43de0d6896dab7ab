import { Injectable } from '@nestjs/common';
import type { ConfirmationReport, ConfirmCases } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import {
  managersStatement,
  monthStatement,
  type ManagerRow,
  type MonthRow,
} from './confirmations.reads.ts';

/** Once a month each program manager says that the own open cases are right. */
@Injectable()
export class Confirmations {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for people outside the Center and observers. */
  async report(month: string | undefined, actor: Actor): Promise<ConfirmationReport> {
    if (!may(actor, 'confirmation.read')) throw notFound();
    const [[told], managers] = await this.database.read<[MonthRow[], ManagerRow[]]>(actor, [
      monthStatement(month ?? null),
      managersStatement(month ?? null),
    ]);
    return { ...told!, managers };
  }

  /**
   * Confirms the own open cases as of today at the Center; cases with a note are the exceptions.
   *
   * @throws Problem 404 for people outside the Center and observers, 403 for who manages no cases, 400 when a case is named
   * twice, 409 when the cases named are not the open ones of this person at the versions that stand.
   */
  async confirm({ cases }: ConfirmCases, actor: Actor): Promise<ConfirmationReport> {
    if (!may(actor, 'confirmation.read')) throw notFound();
    if (!may(actor, 'case.confirm')) throw new Problem('forbidden');
    const numbers = cases.map(({ number }) => number);
    if (new Set(numbers).size < numbers.length) throw refusedField('cases', 'twice');
    await this.database.as(actor, async (tx) => {
      const open = await tx.query<{ number: string; version: number }>(
        `select c.number, c.version from sixstep.case_file c join sixstep.process_state s using (state)
         where c.manager_id = sixstep.actor_id() and not s.final order by c.id for share of c`,
      );
      const seen = new Map(cases.map(({ number, version }) => [number, version]));
      if (open.length !== seen.size || open.some((one) => seen.get(one.number) !== one.version)) {
        throw new Problem('conflict');
      }
      const [confirmation] = await tx.query<{ id: string }>(
        'insert into sixstep.case_confirmation default values returning id',
      );
      await tx.query(
        `insert into sixstep.confirmed_case (case_id, confirmation_id, state, is_right, note)
         select c.id, $1, c.state, said.note is null, said.note
         from unnest($2::text[], $3::text[]) as said (number, note)
         join sixstep.case_file c on c.number = said.number`,
        [confirmation!.id, numbers, cases.map(({ note }) => note)],
      );
    });
    return this.report(undefined, actor);
  }
}
