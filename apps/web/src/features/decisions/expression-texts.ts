import { t } from '@lingui/core/macro';
import type { ExpressionPoint } from '@sixstep/contract';
import { named, type NamedText } from './named-texts.ts';

/** What the Center had asked when it returned the expression, with the country's answers: all of it is new. */
export const answeredPoints = (points: readonly ExpressionPoint[]): NamedText[] =>
  points.flatMap(({ question, answer }) => named(t`Asked: ${question}`, answer));
