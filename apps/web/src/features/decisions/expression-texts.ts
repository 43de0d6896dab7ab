import { t } from '@lingui/core/macro';
import type { ExpressionContent, ExpressionPoint } from '@sixstep/contract';
import { languageWords } from '../cases/language-words.ts';
import { componentName } from '../cases/reference-words.ts';
import { letterWords, readinessWords } from '../expressions-of-interest/expression-words.ts';
import { named, type NamedText } from './named-texts.ts';

/** Everything that a country says in its expression of interest. */
export const expressionTexts = (content: ExpressionContent): NamedText[] => [
  ...named(t`Ministry`, content.ministry),
  ...named(
    t`Contact`,
    [
      content.contact?.name,
      content.contact?.position,
      content.contact?.email,
      content.contact?.phone,
    ]
      .filter(Boolean)
      .join(', '),
  ),
  ...named(t`Working language`, content.workingLanguage && languageWords(content.workingLanguage)),
  ...(content.components ?? []).flatMap(({ component, status, need, rank }) => [
    ...named(t`${componentName(component)}: present status`, status && readinessWords(status)),
    ...named(t`${componentName(component)}: need`, need),
    ...named(t`${componentName(component)}: rank`, rank?.toString()),
  ]),
  ...named(
    t`Endorsement letter`,
    content.letter &&
      [letterWords(content.letter.kind), content.letter.followsOn].filter(Boolean).join(', '),
  ),
  ...named(t`Declaration`, content.declaration?.accepted ? content.declaration.name : null),
];

/** What the Center had asked when it returned the expression, with the country's answers: all of it is new. */
export const answeredPoints = (points: readonly ExpressionPoint[]): NamedText[] =>
  points.flatMap(({ question, answer }) => named(t`Asked: ${question}`, answer));
