import type { MailGateView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/abilities.ts';
import type { Statement } from '../database/database.ts';
import { heldCountStatement, type HeldCount } from './held-mails.reads.ts';

const mostMoves = 20;

type GateRow = Pick<MailGateView, 'isOpen' | 'moves'>;

/** The gate and what it holds, in one flight. */
export const gateStatements: readonly Statement[] = [
  {
    name: 'mail-gate',
    sql: `select g.is_open as "isOpen", coalesce((
              select json_agg(json_build_object('isOpen', x.is_open, 'at', sixstep.instant(x.moved_at),
                'by', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end) order by x.id desc)
              from (select * from sixstep.mail_gate_move order by id desc limit ${mostMoves}) x
              left join sixstep.person p on p.id = x.moved_by), '[]') as moves
          from sixstep.mail_gate g`,
  },
  heldCountStatement,
];

/** @param rows what {@link gateStatements} have answered */
export function gateView(rows: readonly object[][], actor: Actor): MailGateView {
  const [[gate], [count]] = rows as [GateRow[], HeldCount[]];
  return { ...gate!, held: count!.held, mayMove: may(actor, 'mail.decide') };
}
