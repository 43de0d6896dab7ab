import { Component, type ReactNode } from 'react';
import { useWords } from './words/speech.tsx';

/** A page that fails says so and offers to be loaded again; what was typed lies in the buffer of the device. */
export class CrashGuard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const words = useWords('shell');
  return (
    <main id="main">
      <h1>{words.crashedTitle}</h1>
      <p>{words.crashed}</p>
      <button type="button" className="primary" onClick={() => window.location.reload()}>
        {words.loadAgain}
      </button>
    </main>
  );
}
