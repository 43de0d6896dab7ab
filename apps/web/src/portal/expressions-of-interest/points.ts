import type { ExpressionPoint, ExpressionView } from '@sixstep/contract';
import { answerPlaces } from '@sixstep/reference/expression-form';

const newestRound = (view: ExpressionView): number =>
  Math.max(0, ...view.points.map((point) => point.round));

/** The questions of the newest round: those that may be answered while the expression is returned. */
export const openPoints = (view: ExpressionView): readonly ExpressionPoint[] =>
  view.points.filter((point) => point.round === newestRound(view));

export const earlierPoints = (view: ExpressionView): readonly ExpressionPoint[] =>
  view.points.filter((point) => point.round < newestRound(view));

/** The page of the form on which an answer, or a question, stands. */
export function pageOf(field: string): string {
  const place = answerPlaces.find((one) => one.id === field || one.field === field);
  if (place === undefined) return field;
  return place.section === 'need' ? `components/${place.component}` : place.section;
}
