import { useCase } from '../cases/case-context.ts';
import { StepDone } from '../cases/step-done.tsx';
import { Button } from '../components/button.tsx';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { letterKindOf, textAt } from './expression-values.ts';
import { submissionPdf } from './submission-pdf.ts';

/** What one keeps of a submission: its number, the answers as they were submitted, and what is still to be sent. */
export function SubmittedPage() {
  const words = useWords('expression');
  const { language, say } = useSpeech();
  const { kase } = useCase();
  const { state, view } = useExpression();
  const round = Math.max(0, ...view.submittedVersions.map((submission) => submission.round));
  const followsOn =
    letterKindOf(state.values) === 'follows' ? textAt(state.values, 'letter.followsOn') : null;

  return (
    <StepDone title={words.submitted}>
      <p>{words.keep}</p>
      {followsOn !== null && (
        <p>{say(words.letterFollows, { date: plainDate(followsOn, language) })}</p>
      )}
      {round > 0 && (
        <p>
          <a href={submissionPdf(kase.number, round, language)} download>
            {words.download}
          </a>
        </p>
      )}
      <Button onPress={() => window.print()}>{words.print}</Button>
    </StepDone>
  );
}
