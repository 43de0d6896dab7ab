import { t } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';
import { UndoOffer } from './undo.tsx';

/** The offer stands in passing; the header of the case and its history keep it for as long as it holds. */
const shownMilliseconds = 30_000;

/** Says that a step has been taken, with a button that takes it back while that can be done. */
export function tellWithUndo(words: string, seconds: number, undo: () => void): void {
  const id = notifications.show({
    message: (
      <UndoOffer
        words={words}
        seconds={seconds}
        onPress={() => {
          notifications.hide(id);
          undo();
        }}
      />
    ),
    color: 'gray',
    autoClose: shownMilliseconds,
    closeButtonProps: { 'aria-label': t`Close` },
  });
}
