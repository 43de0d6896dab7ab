import { Alert } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../components/links.tsx';
import { useAbility } from '../session/person.tsx';
import { confirmationsQuery } from './confirmations.queries.ts';

/** Reminds a manager of the monthly confirmation; nothing when it is done or nobody's to do. */
export function ConfirmationDue() {
  const mayConfirm = useAbility('case.confirm');
  const { data } = useQuery({ ...confirmationsQuery(), enabled: mayConfirm });
  if (!mayConfirm || !data?.confirmationDue) return null;
  return (
    <Alert color="gray" mb="md">
      {t`You have not confirmed your cases this month.`}{' '}
      <AnchorLink to="/confirmation">{t`Confirm your cases`}</AnchorLink>
    </Alert>
  );
}
