import type { EventType } from '@sixstep/process';
import { Failure } from '../components/failure.tsx';
import { Notice } from '../components/notice.tsx';
import { Refusal } from '../http/request.ts';
import { useWords } from '../words/speech.tsx';
import { useCase } from './case-context.ts';
import { reasonsAgainst } from './case-actions.ts';

/** Says after a press why a step was refused; a stale page is brought up to date, and what was typed stays. */
export function RefusalOfStep({ error }: { error: Error | null }) {
  const { reload } = useCase();
  const isOld = error instanceof Refusal && [409, 412].includes(error.status);
  return <Failure error={error} {...(isOld && { onRetry: () => void reload() })} />;
}

/** Says before a press why a step is not lawful yet, in the words of the API. Nothing when it is. */
export function NotYet({
  type,
  except = [],
}: {
  type: EventType;
  /** Codes of what the page itself asks for. */
  except?: readonly string[];
}) {
  const words = useWords('shell');
  const { kase } = useCase();
  const reasons = reasonsAgainst(kase, type).filter((reason) => !except.includes(reason.code));
  if (reasons.length === 0) return null;
  return (
    <Notice title={words.whyNot}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{reason.words}</li>
        ))}
      </ul>
    </Notice>
  );
}
