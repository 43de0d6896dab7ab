import { Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { SupportPackageView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { tell } from '../../lib/toasts.ts';
import { FileField } from '../cases/file-field.tsx';
import { useEndorsePackage } from './support-package.queries.ts';

/** Takes in the endorsement letter that came to the Center; it is kept as soon as it has arrived. */
export function EndorsementField({ number, view }: { number: string; view: SupportPackageView }) {
  const endorsing = useEndorsePackage(number);
  return (
    <Stack gap="xs">
      <FileField
        label={view.endorsement ? t`Another endorsement letter` : t`Endorsement letter`}
        number={number}
        value={null}
        onChange={(fileId) =>
          fileId !== null &&
          endorsing.mutate(fileId, { onSuccess: () => tell(t`The letter is kept.`) })
        }
      />
      {endorsing.error && <ErrorNotice error={endorsing.error} />}
    </Stack>
  );
}
