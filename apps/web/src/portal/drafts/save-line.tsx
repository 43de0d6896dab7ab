import type { DraftState } from './draft-keeper.ts';
import { Button } from '../components/button.tsx';
import { dayAndTime } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** Under the button of a page: where the answers are now. */
export function SaveLine({ state, onRetry }: { state: DraftState; onRetry: () => void }) {
  const words = useWords('shell').saving;
  const { language, say } = useSpeech();
  const text = {
    untouched: '',
    typing: '',
    saving: words.saving,
    saved: state.savedAt
      ? say(words.saved, { time: dayAndTime(state.savedAt, language).time })
      : '',
    onDevice: words.onDevice,
    failed: words.failed,
  }[state.status];
  return (
    <p className="saveline">
      <span role="status" id="saved">
        {text}
      </span>
      {(state.status === 'failed' || state.status === 'onDevice') && (
        <RetryButton onRetry={onRetry} />
      )}
    </p>
  );
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const words = useWords('shell');
  return <Button onPress={onRetry}>{words.tryAgain}</Button>;
}
