import { components, regions } from '@sixstep/reference';

const regionNames = new Map<string, string>(regions.map(({ code, name }) => [code, name.en]));
const componentNames = new Map<string, string>(components.map(({ code, name }) => [code, name.en]));

/** What people call a region; its code where it is not known here. */
export const regionName = (code: string): string => regionNames.get(code) ?? code;

/** What people call a component of a support package. */
export const componentName = (code: string): string => componentNames.get(code) ?? code;

export const regionChoices = regions.map(({ code, name }) => ({ value: code, label: name.en }));
export const componentChoices = components.map(({ code, name }) => ({
  value: code,
  label: name.en,
}));
