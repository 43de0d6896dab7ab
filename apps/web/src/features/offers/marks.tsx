import {
  IconAlertTriangle,
  IconArrowsCross,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconCopyCheck,
  IconHelpCircle,
  IconMinus,
  IconUserOff,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { MatrixRow, OfferView } from '@sixstep/contract';
import classes from './offers.module.css';
import {
  answerWords,
  decisionWords,
  standingsOf,
  standingWords,
  type Answer,
  type Standing,
} from './offers-words.ts';

const iconSize = 16;

const standingIcons: Record<Standing, Icon> = {
  leadWithdrew: IconUserOff,
  gap: IconCircleDashed,
  undecided: IconHelpCircle,
  gapAccepted: IconCopyCheck,
  severalLeads: IconAlertTriangle,
  overlap: IconArrowsCross,
  overlapAccepted: IconCopyCheck,
  led: IconCheck,
};
const isToSettle = (standing: Standing): boolean =>
  !['led', 'gapAccepted', 'overlapAccepted'].includes(standing);

/** How an activity stands, each in words with a sign of its own. */
export const Standings = ({ row }: { row: MatrixRow }) =>
  standingsOf(row).map((standing) => {
    const Sign = standingIcons[standing];
    return (
      <span key={standing} className={classes.mark} data-open={isToSettle(standing) || undefined}>
        <Sign aria-hidden size={iconSize} />
        {standingWords(standing, row)}
      </span>
    );
  });

const answerIcons: Record<Answer, Icon> = {
  offered: IconCheck,
  declined: IconX,
  withdrawn: IconX,
  awaited: IconClock,
  late: IconClock,
  silent: IconMinus,
  notAsked: IconMinus,
};

/** What an organization says to an activity, and what the Center has decided on it. */
export function AnswerMark({
  answer,
  offer,
  className,
}: {
  answer: Answer;
  offer: OfferView | undefined;
  className?: string | undefined;
}) {
  const Sign = answerIcons[answer];
  return (
    <span className={answer === 'late' ? `${classes.mark} ${classes.late}` : classes.mark}>
      <Sign aria-hidden size={iconSize} />
      <span>
        <span className={className}>{answerWords(answer, offer)}</span>
        {offer?.status === 'offered' && (
          <>
            <br />
            {decisionWords(offer.decision)}
          </>
        )}
      </span>
    </span>
  );
}
