import type { ReactNode } from 'react';
import { describedBy, Field, FieldError } from './field.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Asked below the choice while it is chosen. */
  readonly then?: ReactNode;
}

interface GroupProps {
  /** The first choice bears it, so that a link of the error summary leads there. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
}

interface RadiosProps<Value extends string> extends GroupProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export function Radios<Value extends string>({
  choices,
  value,
  onChange,
  ...group
}: RadiosProps<Value>) {
  return (
    <Group {...group}>
      {choices.map((choice, place) => (
        <Option
          key={choice.value}
          id={place === 0 ? group.id : `${group.id}-${choice.value}`}
          name={group.id}
          type="radio"
          choice={choice}
          checked={value === choice.value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </Group>
  );
}

interface CheckboxesProps<Value extends string> extends GroupProps {
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (value: Value, chosen: boolean) => void;
}

export function Checkboxes<Value extends string>({
  choices,
  values,
  onChange,
  ...group
}: CheckboxesProps<Value>) {
  return (
    <Group {...group}>
      {choices.map((choice, place) => (
        <Option
          key={choice.value}
          id={place === 0 ? group.id : `${group.id}-${choice.value}`}
          name={group.id}
          type="checkbox"
          choice={choice}
          checked={values.includes(choice.value)}
          onChange={(chosen) => onChange(choice.value, chosen)}
        />
      ))}
    </Group>
  );
}

interface SelectProps<Value extends string> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly disabled?: boolean | undefined;
}

export function Select<Value extends string>({
  choices,
  value,
  onChange,
  disabled,
  ...field
}: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          disabled={disabled}
          value={value ?? ''}
          onChange={(event) =>
            onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? null)
          }
        >
          <option value="">—</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Group({
  id,
  legend,
  hint,
  error,
  disabled,
  children,
}: GroupProps & { children: ReactNode }) {
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      disabled={disabled}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}

interface OptionProps<Value extends string> {
  readonly id: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly choice: Choice<Value>;
  readonly checked: boolean;
  readonly onChange: (chosen: boolean) => void;
}

function Option<Value extends string>({
  id,
  name,
  type,
  choice,
  checked,
  onChange,
}: OptionProps<Value>) {
  return (
    <>
      <div className="option">
        <input
          id={id}
          name={name}
          type={type}
          value={choice.value}
          checked={checked}
          aria-describedby={choice.hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label htmlFor={id}>{choice.label}</label>
      </div>
      {choice.hint && (
        <p className="hint inset" id={`${id}-hint`}>
          {choice.hint}
        </p>
      )}
      {checked && choice.then && <div className="inset">{choice.then}</div>}
    </>
  );
}
