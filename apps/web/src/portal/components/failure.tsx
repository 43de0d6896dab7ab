import { PartMissing } from '../../lib/load-part.ts';
import { LineDown, Refusal } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Button } from './button.tsx';
import { ErrorSummary, type Errors } from './error-summary.tsx';

const nothingAtFields: Errors = {};

/** Why the API said no, or did not answer, in words: at the top of the form it refused. */
export function Failure({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  const words = useWords('shell');
  const describe = useFailureWords();
  if (error === null) return null;
  const reasons = error instanceof Refusal ? error.reasons : [];
  return (
    <ErrorSummary errors={nothingAtFields} key={describe(error)}>
      <p>{describe(error)}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.code}>{reason.words}</li>
          ))}
        </ul>
      )}
      {onRetry && <Button onPress={onRetry}>{words.tryAgain}</Button>}
    </ErrorSummary>
  );
}

/** One sentence for whatever went wrong. */
export function useFailureWords(): (error: Error) => string {
  const words = useWords('shell');
  return (error) =>
    error instanceof LineDown || error instanceof PartMissing
      ? words.lineDown
      : words.problems[error instanceof Refusal ? error.code : 'internal'];
}

/** The fields that the API refused, as errors at the controls of the page. Paths without a control are left out. */
export function useFieldErrors(): (
  error: Error | null,
  controls: Readonly<Record<string, string>>,
) => Errors {
  const words = useWords('shell');
  const { say } = useSpeech();
  return (error, controls) => {
    if (!(error instanceof Refusal)) return {};
    return Object.fromEntries(
      (error.problem?.fields ?? []).flatMap((field) => {
        const control = controls[field.path];
        const known = Object.entries(words.fieldProblems).find(([code]) => code === field.code);
        return control
          ? [[control, say(known?.[1] ?? words.fieldProblems.other, field.params)]]
          : [];
      }),
    );
  };
}
