import type { ExpressionView, GivenAnswers } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mayEdit } from '../access/country-right.ts';
import { requestedComponents, writableFields } from './expression-fields.ts';
import type { ExpressionRow } from './expression.reads.ts';
import { frozenAnswers } from './frozen-answers.ts';
import { suggestedCompleteness, suggestedEligibility } from './suggested-answers.ts';

/** The expression as one person may see it; how the Center judges it is the Center's alone. */
export function expressionView(
  row: ExpressionRow & { version: number },
  actor: Actor,
): ExpressionView {
  const view: ExpressionView = {
    form: row.form,
    answers: answersFor(row, actor),
    version: row.version,
    changedAt: row.changedAt,
    changedBy: row.changedBy,
    letterFileName: row.letterFileName,
    letterReceived: valueAt(row, 'letter.fileId') !== null,
    missing: missingOf(row),
    points: row.points,
    submittedVersions: row.submissions,
    editableFields: mayWriteExpression(actor) ? [...writableFields(row)] : [],
  };
  if (actor.countryCode !== null) return view;
  return {
    ...view,
    submittedBefore: row.submittedBefore && frozenAnswers(row.submittedBefore).answers,
    completeness: row.completeness.map((item) => ({
      ...item,
      suggested: suggestedCompleteness(item.item, row),
    })),
    eligibility: row.eligibility.map((item) => ({
      ...item,
      suggested: suggestedEligibility(item.criterion, row),
    })),
    letterAllowance: row.letterAllowance,
  };
}

/** The country writes; a manager or officer enters for it what came on paper. */
export const mayWriteExpression = (actor: Actor): boolean =>
  ['focalPoint', 'countryColleague', 'programManager', 'programOfficer'].includes(actor.role) &&
  mayEdit(actor);

/** The questions without which it is not submitted; the letter and the declaration have conditions of their own. */
export function missingOf(row: ExpressionRow): string[] {
  const kind = valueAt(row, 'letter.kind');
  const letterThere =
    kind === 'byPost' ||
    (kind === 'attached' && valueAt(row, 'letter.fileId') !== null) ||
    (kind === 'follows' && valueAt(row, 'letter.followsOn') !== null);
  const values = Object.fromEntries(
    Object.entries(row.answers).map(([id, { value }]) => [id, value]),
  );
  return [
    ...row.missing,
    ...(requestedComponents(values).length === 0 ? ['components'] : []),
    ...(letterThere ? [] : ['letter']),
    ...(isDeclared(row) ? [] : ['declaration']),
  ];
}

/**
 * The answers as one person has them before them. For the country, a declaration that somebody else has entered is none:
 * the designated person still has to make it.
 */
function answersFor(row: ExpressionRow, actor: Actor): GivenAnswers {
  const accepted = row.answers['declaration.accepted'];
  if (actor.countryCode === null || row.declaredBy !== null || !accepted) return row.answers;
  return { ...row.answers, 'declaration.accepted': { ...accepted, value: null } };
}

const isDeclared = (row: ExpressionRow): boolean =>
  valueAt(row, 'declaration.accepted') === true && valueAt(row, 'declaration.name') !== null;

const valueAt = ({ answers }: ExpressionRow, id: string) => answers[id]?.value ?? null;
