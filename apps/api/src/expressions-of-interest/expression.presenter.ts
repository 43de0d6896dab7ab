import type { ExpressionField, ExpressionView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { contentFor, writableFields } from './expression-fields.ts';
import type { ExpressionRow } from './expression.reads.ts';

/** The expression as one person may see it; how the Center judges it is the Center's alone. */
export function expressionView(
  row: ExpressionRow & { version: number },
  actor: Actor,
): ExpressionView {
  const view: ExpressionView = {
    content: contentFor(row, actor),
    version: row.version,
    changedAt: row.changedAt,
    changedBy: row.changedBy,
    letterFileName: row.letterFileName,
    letterReceived: row.letterFileId !== null,
    missing: missingOf(row),
    points: row.points,
    submittedVersions: row.submissions,
    editableFields: mayWriteExpression(actor) ? [...writableFields(row)] : [],
  };
  if (actor.countryCode !== null) return view;
  return {
    ...view,
    submittedBefore: row.submittedBefore,
    completeness: row.completeness,
    eligibility: row.eligibility,
    letterAllowance: row.letterAllowance,
  };
}

/** The country writes; a manager or officer enters for it what came on paper. */
export const mayWriteExpression = (actor: Actor): boolean =>
  ['focalPoint', 'countryColleague', 'programManager', 'programOfficer'].includes(actor.role);

function missingOf(row: ExpressionRow): ExpressionField[] {
  const { letterKind, letterFileId, letterFollowsOn } = row;
  const letterThere =
    letterKind === 'byPost' ||
    (letterKind === 'attached' && letterFileId !== null) ||
    (letterKind === 'follows' && letterFollowsOn !== null);
  return [
    ...row.missing,
    ...(row.components.length === 0 ? (['components'] as const) : []),
    ...(letterThere ? [] : (['letter'] as const)),
    ...(row.declaredName === null ? (['declaration'] as const) : []),
  ];
}
