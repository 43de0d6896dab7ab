import { Button, Group } from '@mantine/core';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import type { useKeptForm } from './use-kept-form.ts';

/** Below the fields of a draft: what stands against saving it, and the button that saves. */
export function KeptFormFoot({
  draft: { hasClash, takeTheirs, keepMine, error, isSaving, isDirty },
  button,
}: {
  draft: Pick<
    ReturnType<typeof useKeptForm>,
    'hasClash' | 'takeTheirs' | 'keepMine' | 'error' | 'isSaving' | 'isDirty'
  >;
  button: string;
}) {
  return (
    <>
      {hasClash && <ChangedMeanwhile onTakeTheirs={takeTheirs} onKeepMine={keepMine} />}
      {error && <ErrorNotice error={error} />}
      <Group>
        <Button
          type="submit"
          variant={isDirty ? 'filled' : 'default'}
          loading={isSaving}
          disabled={hasClash}
        >
          {button}
        </Button>
      </Group>
    </>
  );
}
