import type { ChangeColleague, ColleagueView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
import { Failure } from '../components/failure.tsx';
import { request } from '../http/request.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

const rights = ['view', 'comment', 'edit'] as const;

/** One colleague: what they may do, whether they have come in, and, for the focal point, what to change of it. */
export function ColleagueItem({
  colleague,
  onChanged,
}: {
  colleague: ColleagueView;
  onChanged: () => Promise<void>;
}) {
  const words = useWords('colleagues');
  const { language, say } = useSpeech();
  const person = usePerson();
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const { id, name, email, isFocalPoint, right, status, lastSeenOn, mayChange } = colleague;

  async function act(what: string, doing: () => Promise<unknown>, done: string) {
    if (busy !== null) return;
    setBusy(what);
    setFailure(null);
    setSaid(null);
    try {
      await doing();
      await onChanged();
      setSaid(say(done, { name }));
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(null);
    }
  }
  const change = (what: string, body: ChangeColleague) =>
    void act(what, () => request('PATCH', paths.colleague(id), { body }), words.changed);

  return (
    <section className="card" aria-label={name}>
      <p>
        <strong>{name}</strong> {id === person.id && words.you}
        <br />
        {email}
      </p>
      <p className="hint">
        {isFocalPoint ? words.focalPoint : words.rights[right]} · {words.states[status]}
        {lastSeenOn !== null &&
          ` · ${say(words.lastSeen, { date: plainDate(lastSeenOn, language) })}`}
      </p>
      <Failure error={failure} />
      {said !== null && <p role="status">{said}</p>}
      {mayChange && (
        <details>
          <summary>{say(words.change, { name })}</summary>
          <Radios
            id={`right-${id}`}
            legend={say(words.may, { name })}
            choices={rights.map((value) => ({ value, label: words.rights[value] }))}
            value={right}
            disabled={busy !== null}
            onChange={(value) => change('right', { right: value })}
          />
          <div className="buttons">
            {status === 'invited' && (
              <Button
                busy={busy === 'again'}
                onPress={() =>
                  void act(
                    'again',
                    () => request('POST', paths.colleagueLink(id), { body: {} }),
                    words.sentAgain,
                  )
                }
              >
                {words.again}
                <span className="heard"> {say(words.of, { name })}</span>
              </Button>
            )}
            <Button
              busy={busy === 'access'}
              onPress={() => change('access', { disabled: status !== 'disabled' })}
            >
              {status === 'disabled' ? words.open : words.end}
              <span className="heard"> {say(words.of, { name })}</span>
            </Button>
          </div>
        </details>
      )}
    </section>
  );
}
