import { Badge } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { showDate } from '../../lib/dates.ts';
import { usePerson } from '../session/person.tsx';
import { quietQuery } from './quiet.queries.ts';

/** Says that nothing goes to the country by itself, and until when. */
export function QuietMark({ number }: { number: string }) {
  const { role } = usePerson();
  const { data } = useQuery({ ...quietQuery(number), enabled: role !== 'observer' });
  if (!data?.quiet?.isActive) return null;
  return (
    <Badge variant="default" radius="sm" tt="none" fw={500}>
      {t`No automatic mail until ${showDate(data.quiet.untilOn)}`}
    </Badge>
  );
}
