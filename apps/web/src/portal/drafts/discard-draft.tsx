import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { useWords } from '../words/speech.tsx';

/** Takes back what was typed here and has not been sent, after a second press; there only while there is something. */
export function DiscardDraft({ isThere, onDiscard }: { isThere: boolean; onDiscard: () => void }) {
  const words = useWords('shell').discard;
  const [isDone, setDone] = useState(false);
  if (!isThere) {
    return isDone ? (
      <p role="status" tabIndex={-1} ref={(status) => status?.focus()}>
        {words.done}
      </p>
    ) : null;
  }
  return (
    <details>
      <summary>{words.open}</summary>
      <p>{words.lead}</p>
      <Button
        kind="warning"
        onPress={() => {
          setDone(true);
          onDiscard();
        }}
      >
        {words.press}
      </Button>
    </details>
  );
}
