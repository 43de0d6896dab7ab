import { useWords } from '../words/speech.tsx';
import { Button } from './button.tsx';

/** In the place of a page that cannot go on as it was loaded. What was typed lies in the buffer of the device. */
export function LoadAgain({ title }: { title: string }) {
  const words = useWords('shell');
  return (
    <main id="main">
      <h1>{title}</h1>
      <p>{words.crashed}</p>
      <Button kind="primary" onPress={() => window.location.reload()}>
        {words.loadAgain}
      </Button>
    </main>
  );
}
