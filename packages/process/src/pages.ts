import { permissionsPage } from './print-permissions.ts';
import { processPage } from './print-process.ts';
import { drawMachine } from './print-svg.ts';

/** The pages of the documentation that are printed from the machine, by their path from the root of the repository. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/process.md': processPage,
  'docs/process.svg': drawMachine,
  'docs/permissions.md': permissionsPage,
};
