import { paths } from '@sixstep/contract/paths';
import { useRef, useState, type ReactNode } from 'react';
import { Refusal } from '../http/request.ts';
import { acceptedFiles, maximumBytes, sendFile } from '../http/send-file.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly error?: string | undefined;
  readonly caseNumber: string;
  readonly value: AttachedFile | null;
  readonly onChange: (file: AttachedFile | null) => void;
  readonly disabled?: boolean | undefined;
}

/** Sends the file as soon as it is chosen; the record that is saved afterwards holds it. */
export function FileField({ id, label, error, caseNumber, value, onChange, disabled }: Props) {
  const words = useWords('shell');
  const { say } = useSpeech();
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined) {
    if (!file) return;
    setRefused(file.size > maximumBytes ? words.file.tooLarge : null);
    if (file.size > maximumBytes) return;
    setSending({ name: file.name, percent: 0 });
    try {
      const sent = await sendFile(file, caseNumber, (percent) =>
        setSending({ name: file.name, percent }),
      );
      onChange({ id: sent.id, name: sent.name });
    } catch (failure) {
      setRefused(reasonOf(failure, words.file));
    } finally {
      setSending(null);
      if (input.current) input.current.value = '';
    }
  }

  return (
    <Field id={id} label={label} hint={words.file.hint} error={refused ?? error}>
      {(control) => (
        <>
          {value !== null && (
            <p className="attached">
              <a href={paths.file(value.id)}>{say(words.file.attached, { name: value.name })}</a>{' '}
              {!disabled && <Button onPress={() => onChange(null)}>{words.file.remove}</Button>}
            </p>
          )}
          <input
            {...control}
            ref={input}
            type="file"
            accept={acceptedFiles}
            disabled={disabled || sending !== null}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
          <div role="status">
            {sending !== null && (
              <p>
                <progress max={100} value={sending.percent} aria-label={sending.name} />{' '}
                {say(words.file.sending, sending)}
              </p>
            )}
          </div>
        </>
      )}
    </Field>
  );
}

function reasonOf(
  failure: unknown,
  words: { tooLarge: string; wrongType: string; failed: string },
): string {
  if (failure instanceof Refusal && failure.status === 413) return words.tooLarge;
  if (failure instanceof Refusal && failure.status === 415) return words.wrongType;
  return words.failed;
}
