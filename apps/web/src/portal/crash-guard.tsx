import { Component, type ReactNode } from 'react';
import { LoadAgain } from './components/load-again.tsx';
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
  return <LoadAgain title={useWords('shell').crashedTitle} />;
}
