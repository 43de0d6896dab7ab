import type { Actor } from './actor.ts';

/** Whether somebody writes for their side at all: of a country, everybody whose right is more than to view or to comment. */
export const mayEdit = ({ countryRight }: Actor): boolean =>
  countryRight === null || countryRight === 'edit';

/** Whether somebody may ask and comment. */
export const mayComment = ({ countryRight }: Actor): boolean => countryRight !== 'view';
