/** Sources that say something through Lingui's macros. */
export const usesMacros: RegExp;

/** Puts messages and their ids in the place of Lingui's macros and leaves the rest of the TypeScript as it is. */
export function expandMacros(
  code: string,
  filename: string,
): { code: string; map: import('rolldown').ExistingRawSourceMap | null };
