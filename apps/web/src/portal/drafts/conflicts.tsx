import type { DraftKeeper, DraftState } from './draft-keeper.ts';
import type { Conflict, Value } from './values.ts';
import { Button } from '../components/button.tsx';
import { useSpeech, useWords } from '../words/speech.tsx';

interface Props {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  /** How an answer is called, and how its value reads. */
  readonly nameOf: (field: string) => string;
  readonly valueOf: (field: string, value: Value) => string;
}

/** Two people gave one answer differently: both are shown, none is chosen before somebody presses. */
export function Conflicts({ keeper, state, nameOf, valueOf }: Props) {
  const words = useWords('shell').conflicts;
  const { say } = useSpeech();
  if (state.conflicts.length === 0) return null;
  return (
    <section className="notice late" role="alert">
      <h2>{say(words.title, { count: state.conflicts.length })}</h2>
      <p>{words.lead}</p>
      {state.conflicts.map((conflict) => (
        <fieldset key={conflict.name} className="field">
          <legend>{nameOf(conflict.name)}</legend>
          <Side keeper={keeper} conflict={conflict} side="mine" valueOf={valueOf} />
          <Side keeper={keeper} conflict={conflict} side="theirs" valueOf={valueOf} />
        </fieldset>
      ))}
    </section>
  );
}

function Side({
  keeper,
  conflict,
  side,
  valueOf,
}: {
  keeper: DraftKeeper;
  conflict: Conflict;
  side: 'mine' | 'theirs';
  valueOf: Props['valueOf'];
}) {
  const shell = useWords('shell');
  const words = shell.conflicts;
  return (
    <div className="side">
      <p>
        <strong>{words[side]}</strong>
      </p>
      <blockquote>{valueOf(conflict.name, conflict[side]) || shell.notProvided}</blockquote>
      <Button onPress={() => keeper.settle(conflict.name, side)}>
        {side === 'mine' ? words.takeMine : words.takeTheirs}
      </Button>
    </div>
  );
}
