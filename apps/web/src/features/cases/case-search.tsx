import { TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { caseNumber } from '@sixstep/contract';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import classes from './case-search.module.css';

/** Finds a case by number at once, and by anything else in the pipeline. */
export function CaseSearch() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className={classes.search}
      onSubmit={(event) => {
        event.preventDefault();
        const asked = text.trim();
        const number = asked.toUpperCase();
        if (z.safeParse(caseNumber, number).success) {
          void navigate({ to: '/cases/$number/{-$tab}', params: { number, tab: undefined } });
        } else if (asked) {
          void navigate({ to: '/pipeline', search: { q: asked.slice(0, 100), view: 'table' } });
        }
        setText('');
      }}
    >
      <TextInput
        type="search"
        size="xs"
        aria-label={t`Find a case`}
        placeholder={t`Find a case`}
        leftSection={<IconSearch aria-hidden size={15} />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </form>
  );
}
