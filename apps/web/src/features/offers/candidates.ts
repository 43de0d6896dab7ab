import type { MatrixRow, OrganizationView } from '@sixstep/contract';

/** An organization that may be asked, with what it would be asked for. */
export interface Candidate {
  readonly organization: OrganizationView;
  readonly isSuggested: boolean;
  /** Whether its competences reach anything that nobody leads. */
  readonly fits: boolean;
  /** Titles of the activities that a call would put to it. */
  readonly activities: readonly string[];
}

/**
 * Whom to ask for what nobody leads yet. A call puts to an organization what is suggested for it or lies within its
 * competences, and everything to one of which no competence fits; suggested ones come first, then those that fit most.
 */
export function candidatesFor(
  rows: readonly MatrixRow[],
  organizations: readonly OrganizationView[],
): Candidate[] {
  const unled = rows.filter(({ leads }) => leads === 0);
  const toCall = unled.filter(({ gapAccepted }) => gapAccepted === null);
  return organizations
    .map((organization): Candidate => {
      const isCompetent = ({ activity }: MatrixRow) =>
        organization.components.includes(activity.component);
      const isMeant = ({ activity }: MatrixRow) => activity.suggested === organization.name;
      const fits = unled.some(isCompetent);
      return {
        organization,
        isSuggested: toCall.some(isMeant),
        fits,
        activities: toCall
          .filter((row) => !fits || isMeant(row) || isCompetent(row))
          .map(({ activity }) => activity.title),
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.isSuggested) - Number(a.isSuggested) ||
        Number(b.fits) - Number(a.fits) ||
        b.activities.length - a.activities.length ||
        a.organization.name.localeCompare(b.organization.name),
    );
}
