import { Badge } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { showDate } from '../../lib/dates.ts';

/** Says that a case is on hold, and until when. */
export const HoldMark = ({ reviewOn }: { reviewOn: string | null }) => (
  <Badge variant="default" radius="sm" tt="none" fw={500}>
    {reviewOn ? t`On hold until ${showDate(reviewOn)}` : t`On hold`}
  </Badge>
);
