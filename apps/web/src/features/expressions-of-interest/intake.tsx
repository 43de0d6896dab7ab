import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  answerCompleteness,
  answerEligibility,
  type CaseView,
  type ExpressionView,
} from '@sixstep/contract';
import { useAbility } from '../session/person.tsx';
import { CheckList } from './check-list.tsx';
import { completenessWords, criterionWords } from './expression-words.ts';
import {
  useCheckCompleteness,
  useCheckEligibility,
  useWaiveCriterion,
} from './expressions.queries.ts';
import { isJudged, useIsDirector } from './judging.ts';
import { ReasonForm } from './reason-form.tsx';

type EligibilityItem = NonNullable<ExpressionView['eligibility']>[number];

/** The Center's two lists; the country never sees them. */
export function Intake({ kase, view }: { kase: CaseView; view: ExpressionView }) {
  const { completeness = [], eligibility = [] } = view;
  const mayAnswer = useAbility('content.draft') && isJudged(kase.state);
  const checkingCompleteness = useCheckCompleteness(kase.number);
  const checkingEligibility = useCheckEligibility(kase.number);
  return (
    <section aria-labelledby="intake">
      <Title order={2} id="intake" mb="xs">{t`Intake`}</Title>
      {completeness.length === 0 && eligibility.length === 0 ? (
        <Text c="dimmed">{t`The lists open when the expression of interest is submitted.`}</Text>
      ) : (
        <Stack gap="xl">
          <CheckList
            title={t`Completeness`}
            note={t`Is everything there, and can it be read?`}
            mayAnswer={mayAnswer}
            rows={completeness.map(({ item, ...row }) => ({
              ...row,
              code: item,
              words: completenessWords(item),
            }))}
            schema={answerCompleteness}
            toBody={(answers) => ({
              answers: answers.map(({ code, ...answer }) => ({ item: code, ...answer })),
            })}
            saving={checkingCompleteness}
            button={t`Save completeness`}
          />
          <CheckList
            title={t`Eligibility`}
            note={t`Whoever answers here has assessed the expression of interest and cannot accept it.`}
            mayAnswer={mayAnswer}
            rows={eligibility.map((row) => ({
              ...row,
              code: row.criterion,
              words: criterionWords(row.criterion),
            }))}
            schema={answerEligibility}
            toBody={(answers) => ({
              answers: answers.map(({ code, ...answer }) => ({ criterion: code, ...answer })),
            })}
            saving={checkingEligibility}
            button={t`Save eligibility`}
          />
          <Waivers kase={kase} criteria={eligibility.filter(({ answer }) => answer === 'no')} />
        </Stack>
      )}
    </section>
  );
}

function Waivers({ kase, criteria }: { kase: CaseView; criteria: readonly EligibilityItem[] }) {
  if (criteria.length === 0) return null;
  return (
    <Stack gap="md">
      <Title order={3}>{t`Criteria that are not met`}</Title>
      {criteria.map((item) => (
        <Waiver key={item.criterion} kase={kase} item={item} />
      ))}
    </Stack>
  );
}

function Waiver({ kase, item }: { kase: CaseView; item: EligibilityItem }) {
  const waiving = useWaiveCriterion(kase.number, item.criterion);
  const mayWaive = useIsDirector() && isJudged(kase.state);
  return (
    <Stack gap="xs">
      <Text>{criterionWords(item.criterion)}</Text>
      {item.waiver ? (
        <Text>
          {t`Waived by ${item.waiver.by}:`} “{item.waiver.reason}”
        </Text>
      ) : (
        <Text c="dimmed">{t`It stands in the way until a director waives it with a reason.`}</Text>
      )}
      {mayWaive && !item.waiver && (
        <ReasonForm
          label={t`Reason of the waiver`}
          button={t`Waive the criterion`}
          said={t`The criterion is waived.`}
          deciding={waiving}
        />
      )}
    </Stack>
  );
}
