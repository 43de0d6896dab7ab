import { useEffect, useState, type ReactNode } from 'react';
import { useSpeech, useWords } from '../words/speech.tsx';
import { describedBy, FieldError } from './field.tsx';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** How many characters it may hold. More can be typed, and is kept, but not sent. */
  readonly limit: number;
  readonly rows?: number;
  readonly disabled?: boolean | undefined;
}

/** From this share on the count is announced, not only shown. */
const announcedFrom = 0.8;

export function Textarea({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  onBlur,
  limit,
  rows = 6,
  disabled,
}: Props) {
  const words = useWords('shell');
  const { say } = useSpeech();
  const left = limit - value.trim().length;
  const count =
    left < 0
      ? say(words.charactersOver, { count: -left })
      : say(words.charactersLeft, { count: left });
  const announced = useSettled(value.length >= limit * announcedFrom ? count : '');

  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <textarea
        id={id}
        name={id}
        rows={rows}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-invalid={error ? true : undefined}
        aria-describedby={[describedBy(id, hint, error), `${id}-count`].filter(Boolean).join(' ')}
      />
      <p className={left < 0 ? 'hint over' : 'hint'} id={`${id}-count`}>
        {count}
      </p>
      <span role="status" className="heard">
        {announced}
      </span>
    </div>
  );
}

/** A text that is said only after a second without typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
