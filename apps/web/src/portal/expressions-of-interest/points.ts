import type { ExpressionPoint, ExpressionView } from '@sixstep/contract';

const newestRound = (view: ExpressionView): number =>
  Math.max(0, ...view.points.map((point) => point.round));

/** The questions of the newest round: those that may be answered while the expression is returned. */
export const openPoints = (view: ExpressionView): readonly ExpressionPoint[] =>
  view.points.filter((point) => point.round === newestRound(view));

export const earlierPoints = (view: ExpressionView): readonly ExpressionPoint[] =>
  view.points.filter((point) => point.round < newestRound(view));

/** The page of the form on which a field is answered. */
export function pageOf(field: string): string {
  const [group, component, part] = field.split('.');
  if (group !== 'components')
    return group === 'letter' || group === 'declaration' ? group : 'contact';
  if (component === undefined) return 'components';
  return part === 'rank' ? 'rank' : `components/${component}`;
}
