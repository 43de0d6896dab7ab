import type { SupportPackageView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import type { SupportPackageRow } from './support-package.reads.ts';

/** A package may be drafted from the planning of the consultation on, and not while others decide on it. */
export const isOpenForDrafting = (state: State): boolean =>
  state.startsWith('consultation.') || state === 'draftPackage.drafting';

/** What a director grants is for a package that still comes to its agreement. */
export const isBeforeAgreement = (state: State): boolean =>
  state.startsWith('consultation.') || state.startsWith('draftPackage.');

/** The package as one person may see it: the draft is the Center's, versions and answers are both sides', observers read what was agreed. */
export function supportPackageView(row: SupportPackageRow, actor: Actor): SupportPackageView {
  const ofCenter = actor.countryCode === null;
  const isObserver = actor.role === 'observer';
  const versions = isObserver
    ? row.versions.filter(({ number }) => number === row.agreedVersion)
    : row.versions;
  return {
    version: row.version,
    content: ofCenter && !isObserver ? row.content : null,
    agreedComponents: row.agreedComponents,
    round: row.round,
    roundLimit: row.roundLimit,
    translationWaiver: ofCenter ? row.translationWaiver : null,
    versions: versions.map(({ materialHash: _, ...version }) => version),
    answers: row.answers,
    endorsement: row.endorsement,
    agreedVersion: row.agreedVersion,
    mayEdit:
      ['programManager', 'programOfficer'].includes(actor.role) && isOpenForDrafting(row.state),
    mayAnswer: actor.role === 'focalPoint' && row.state === 'draftPackage.proposed',
  };
}
