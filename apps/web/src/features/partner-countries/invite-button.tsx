import { Button, Modal, type ButtonProps } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';
import { useState } from 'react';
import { usePerson } from '../session/person.tsx';
import { InviteForm } from './invite-form.tsx';

/** Starts an invitation of the country; for those who draft invitations. */
export function InviteButton({
  country,
  ...look
}: { country: PartnerCountryView } & Pick<ButtonProps, 'size' | 'variant'>) {
  const [isOpen, setOpen] = useState(false);
  const { role } = usePerson();
  if (role !== 'programManager' && role !== 'programOfficer') return null;
  return (
    <>
      <Button
        variant="default"
        {...look}
        aria-label={t`Invite ${country.name}`}
        onClick={() => setOpen(true)}
      >
        {t`Invite`}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        closeOnClickOutside={false}
        title={t`Invite ${country.name}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <InviteForm country={country} close={() => setOpen(false)} />
      </Modal>
    </>
  );
}
