import { Modal } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { EventType } from '@sixstep/process';
import { createContext, lazy, Suspense, use, useCallback, useState, type ReactNode } from 'react';
import { Loading } from '../../components/loading.tsx';
import { part } from '../../lib/load-part.ts';
import { eventWords } from './process-words.ts';

/** A step that a person wants to take, before its record is filled in. */
export interface StepWanted {
  readonly number: string;
  readonly type: EventType;
  /** Entered by the Center for the country or an organization. */
  readonly onBehalf?: boolean;
  /** What is known of the record already, such as the target of an override or an amendment's id. */
  readonly preset?: Readonly<Record<string, unknown>>;
}

const StepDialogContext = createContext<(wanted: StepWanted) => void>(() => {
  throw new Error('Steps are opened inside the frame only');
});

/** Opens the form of a step over the page; every button, card and menu asks for a step in this way. */
export const useStepDialog = () => use(StepDialogContext);

const StepDialogBody = lazy(part(() => import('./step-dialog-body.tsx')));

/** Holds the one dialog in which steps are taken. */
export function StepDialogProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<StepWanted | null>(null);
  const close = useCallback(() => setWanted(null), []);
  return (
    <StepDialogContext value={setWanted}>
      {children}
      <Modal
        opened={wanted !== null}
        onClose={close}
        // A slip of the mouse must not close what somebody is writing.
        closeOnClickOutside={false}
        size="lg"
        title={wanted && `${eventWords(wanted.type)} · ${wanted.number}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {wanted && (
          <Suspense fallback={<Loading />}>
            <StepDialogBody wanted={wanted} close={close} />
          </Suspense>
        )}
      </Modal>
    </StepDialogContext>
  );
}
