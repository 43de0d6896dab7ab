import { paths } from '@sixstep/contract/paths';
import { useRef, type ReactNode } from 'react';
import { acceptedFiles } from '../http/send-file.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { mostPhotos, useSending, type AttachedFile } from './use-sending.ts';

export type { AttachedFile } from './use-sending.ts';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly error?: string | undefined;
  readonly caseNumber: string;
  readonly value: AttachedFile | null;
  readonly onChange: (file: AttachedFile | null) => void;
  readonly disabled?: boolean | undefined;
  /** Pages of paper: photographs of them are taken too. */
  readonly isPaper?: boolean;
}

/** Sends what is chosen at once; the record that is saved afterwards holds it. Photographs of pages become one PDF. */
export function FileField({
  id,
  label,
  error,
  caseNumber,
  value,
  onChange,
  disabled,
  isPaper = false,
}: Props) {
  const words = useWords('shell').file;
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const { sending, trouble, again, send, stop } = useSending(caseNumber, onChange, isPaper);

  function choose(files: readonly File[]) {
    send(files);
    // The same file can be chosen once more.
    if (input.current) input.current.value = '';
  }

  return (
    <Field
      id={id}
      label={label}
      hint={isPaper ? say(words.photosHint, { most: mostPhotos }) : words.hint}
      error={trouble ?? error}
    >
      {(control) => (
        <>
          {value !== null && (
            <p className="attached">
              <a href={paths.file(value.id)}>{say(words.attached, { name: value.name })}</a>{' '}
              {!disabled && <Button onPress={() => onChange(null)}>{words.remove}</Button>}
            </p>
          )}
          <input
            {...control}
            ref={input}
            type="file"
            multiple={isPaper}
            accept={isPaper ? `${acceptedFiles},image/*` : acceptedFiles}
            disabled={disabled || sending !== null}
            onChange={(event) => choose([...(event.target.files ?? [])])}
          />
          <div role="status">
            {sending !== null && (
              <p>
                <progress max={100} value={sending.percent} aria-label={sending.name} />{' '}
                {say(words.sending, sending)} <Button onPress={stop}>{words.stop}</Button>
              </p>
            )}
            {again && (
              <p>
                <Button onPress={again}>{words.again}</Button>
              </p>
            )}
          </div>
        </>
      )}
    </Field>
  );
}
