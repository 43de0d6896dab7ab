import { Anchor, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { MatrixRow } from '@sixstep/contract';
import { componentName } from '../cases/reference-words.ts';
import { AnswerMark } from './marks.tsx';
import type { MatrixProps } from './matrix-props.ts';
import classes from './offers.module.css';
import { answerOf, isCallOpen, offerOf } from './offers-words.ts';

/** The title of an activity, which opens it, over its component. */
export function ActivityName({ row, onOpen }: { row: MatrixRow } & Pick<MatrixProps, 'onOpen'>) {
  const { id, title, component } = row.activity;
  return (
    <>
      <Anchor
        component="button"
        type="button"
        inherit
        ta="start"
        fw={500}
        underline="always"
        onClick={() => onOpen({ activity: id, organization: null })}
      >
        {title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {componentName(component)}
      </Text>
    </>
  );
}

/** What one organization says to one activity; it opens where there is something to read or to enter. */
export function Cell({
  kase,
  view,
  row,
  code,
  name,
  onOpen,
}: {
  row: MatrixRow;
  code: string;
  name: string;
} & Pick<MatrixProps, 'kase' | 'view' | 'onOpen'>) {
  const offer = offerOf(row, code);
  const answer = answerOf(row, code, isCallOpen(kase));
  if (!offer && !view.mayEdit) return <AnswerMark answer={answer} offer={offer} />;
  return (
    <UnstyledButton
      className={classes.cell}
      fz="inherit"
      onClick={() => onOpen({ activity: row.activity.id, organization: code })}
    >
      <VisuallyHidden>{t`${name}, ${row.activity.title}:`} </VisuallyHidden>
      <AnswerMark answer={answer} offer={offer} className={classes.answer} />
    </UnstyledButton>
  );
}
