import { Button, VisuallyHidden } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { MatrixRow, OffersView } from '@sixstep/contract';
import type { Opened } from './matrix-props.ts';
import { standingsOf } from './offers-words.ts';

/** Opens an activity that nobody leads, or that several offer to lead, for whoever can settle that. */
export function SettleButton({
  view: { mayEdit, mayAccept },
  row,
  onOpen,
}: {
  view: OffersView;
  row: MatrixRow;
  onOpen: (opened: Opened) => void;
}) {
  const words = wordsOf(row, mayEdit, mayAccept);
  if (words === null) return null;
  return (
    <Button
      variant="default"
      size="xs"
      mt={6}
      onClick={() => onOpen({ activity: row.activity.id, organization: null })}
    >
      {words}
      <VisuallyHidden>: {row.activity.title}</VisuallyHidden>
    </Button>
  );
}

function wordsOf(row: MatrixRow, mayEdit: boolean, mayAccept: boolean): string | null {
  const standings = standingsOf(row);
  if (mayAccept && standings.includes('gap')) return t`Accept the gap`;
  if (mayAccept && standings.includes('overlap')) return t`Accept the overlap`;
  if (mayEdit && standings.includes('gap')) return t`Name a lead`;
  return null;
}
