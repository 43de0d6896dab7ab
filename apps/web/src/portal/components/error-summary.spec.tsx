import { beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { loadWords } from '../words/loaded-words.ts';
import { SpeechProvider } from '../words/speech.tsx';
import { ErrorSummary, type Errors } from './error-summary.tsx';
import { TextField } from './field.tsx';

function Form() {
  const [value, setValue] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setErrors(value === '' ? { ministry: 'Enter the ministry or agency' } : {});
      }}
    >
      <ErrorSummary errors={errors} />
      <TextField
        id="ministry"
        label="Ministry"
        error={errors['ministry']}
        value={value}
        onChange={setValue}
      />
      <button type="submit">Continue</button>
    </form>
  );
}

describe('the summary of errors', () => {
  beforeAll(() => loadWords('en', ['shell']));

  const open = () => {
    cleanup();
    render(
      <SpeechProvider asked="en">
        <Form />
      </SpeechProvider>,
    );
    return userEvent.setup();
  };

  test('takes the focus and says the same words as the field', async () => {
    const user = open();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Ministry' });
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription('Enter the ministry or agency');
    expect(within(summary).getByRole('link')).toHaveTextContent('Enter the ministry or agency');
  });

  test('leads to the control, and takes the focus again when the form is sent again', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('link', { name: 'Enter the ministry or agency' }));
    expect(screen.getByRole('textbox', { name: 'Ministry' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  test('goes away when all is well', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(screen.getByRole('textbox', { name: 'Ministry' }), 'Environment');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
