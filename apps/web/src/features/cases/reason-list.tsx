import { Anchor, List, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ReasonView } from '@sixstep/contract';
import { Link } from '@tanstack/react-router';
import { reachHeading } from '../../lib/reach-heading.ts';
import { placeOf } from './places.ts';
import { standingWords } from './process-words.ts';

/** Why a step is refused: each reason leads to the place that mends it and says who can. */
export function ReasonList({
  reasons,
  number,
  countryCode,
  onFollow,
}: {
  reasons: readonly ReasonView[];
  number: string;
  countryCode?: string;
  onFollow?: () => void;
}) {
  return (
    <List spacing={4} size="md">
      {reasons.map((reason) => (
        <List.Item key={reason.code}>
          <Reason reason={reason} number={number} countryCode={countryCode} onFollow={onFollow} />
          {reason.who.length > 0 && (
            <Text component="span" size="sm" c="dimmed">
              {' '}
              {t`Who can: ${reason.who.map(standingWords).join(', ')}.`}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}

function Reason({
  reason,
  number,
  countryCode,
  onFollow,
}: {
  reason: ReasonView;
  number: string;
  countryCode: string | undefined;
  onFollow: (() => void) | undefined;
}) {
  const place = placeOf(reason.fix, number, countryCode ?? number.split('-')[1] ?? '');
  // A wrong role or moment is mended nowhere.
  if (!place || reason.code === 'wrongRole' || reason.code === 'notInThisState') {
    return (
      <Text component="span" inherit>
        {reason.words}
      </Text>
    );
  }
  return (
    <Anchor
      inherit
      underline="always"
      renderRoot={(anchor) => <Link {...anchor} {...place} />}
      onClick={() => {
        onFollow?.();
        // The router does not move to where the address is already.
        if ('hash' in place && place.hash) reachHeading(place.hash);
      }}
    >
      {reason.words}
    </Anchor>
  );
}
