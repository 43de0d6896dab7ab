import { t } from '@lingui/core/macro';
import type { WaveRationale, WaveRowState, WaveSummary } from '@sixstep/contract';

export function rationaleWords(rationale: WaveRationale): string {
  switch (rationale) {
    case 'ldcSids':
      return t`LDC or SIDS`;
    case 'readinessGap':
      return t`Gap of readiness`;
    case 'regionalBalance':
      return t`Balance of regions`;
    case 'requestInWorkingGroup':
      return t`Asked for it in a working group`;
  }
}

export function waveStateWords(state: WaveSummary['state']): string {
  switch (state) {
    case 'drafting':
      return t`Drafting`;
    case 'awaitingApproval':
      return t`Awaiting approval`;
    case 'approved':
      return t`Approved`;
    case 'cancelled':
      return t`Given up`;
  }
}

/** How far the invitation of a row has come. */
export function rowStateWords(state: WaveRowState): string {
  switch (state) {
    case 'open':
      return t`No case yet`;
    case 'drafting':
      return t`Drafting`;
    case 'awaitingApproval':
      return t`Awaiting approval`;
    case 'queued':
      return t`Waits to be sent`;
    case 'failed':
      return t`Not delivered`;
    case 'sent':
      return t`Sent`;
    case 'opened':
      return t`Opened the link`;
    case 'signedIn':
      return t`Signed in`;
    case 'replied':
      return t`Replied`;
    case 'lapsed':
      return t`Lapsed`;
    case 'ended':
      return t`Ended`;
  }
}
