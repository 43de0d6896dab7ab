import { Modal } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseSummary } from '@sixstep/contract';
import { createContext, use, useState, type ReactNode } from 'react';
import { ContactForm } from './contact-form.tsx';
import { NextActionForm } from './next-action-form.tsx';

/** What somebody wants to note of a case beside its steps. */
export interface FollowUpWanted {
  readonly what: 'contact' | 'nextAction';
  readonly kase: CaseSummary;
}

const FollowUpContext = createContext<(wanted: FollowUpWanted) => void>(() => undefined);

/** Opens the form of a contact or of the next action over the page, from any list, card or case. */
export const useFollowUp = () => use(FollowUpContext);

export function FollowUpProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<FollowUpWanted | null>(null);
  const close = () => setWanted(null);
  return (
    <FollowUpContext value={setWanted}>
      {children}
      <Modal
        opened={wanted !== null}
        onClose={close}
        title={wanted && titleOf(wanted)}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {wanted?.what === 'contact' && <ContactForm kase={wanted.kase} close={close} />}
        {wanted?.what === 'nextAction' && <NextActionForm kase={wanted.kase} close={close} />}
      </Modal>
    </FollowUpContext>
  );
}

const titleOf = ({ what, kase }: FollowUpWanted): string =>
  what === 'contact' ? t`Contact with ${kase.country.name}` : t`Next action: ${kase.country.name}`;
