import { Button } from '../components/button.tsx';
import { dayAndTime } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import type { DraftKeeper, DraftState } from './draft-keeper.ts';

/** Under the button of a page: where the answers are now. */
export function SaveLine({ keeper, state }: { keeper: DraftKeeper; state: DraftState }) {
  const shell = useWords('shell');
  const words = shell.saving;
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
  const isUnsent = state.status === 'failed' || state.status === 'onDevice';
  return (
    <>
      <p className="saveline">
        <span role="status" id="saved">
          {text}
        </span>
        {isUnsent && <Button onPress={() => void keeper.save()}>{shell.tryAgain}</Button>}
      </p>
      <DiscardDraft isThere={isUnsent} onDiscard={() => void keeper.discard()} />
    </>
  );
}
