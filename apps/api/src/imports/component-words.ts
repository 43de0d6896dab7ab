import { components, type ComponentCode } from '@sixstep/reference';
import type { ImportField } from './import-target.ts';
import { plainWord } from './mapping.ts';

export const componentValues: NonNullable<ImportField['values']> = components.map(
  ({ code, name }) => ({ value: code, label: name.en }),
);

const known: ReadonlyMap<string, ComponentCode> = new Map<string, ComponentCode>([
  ...components.flatMap(({ code, name }) =>
    [code, name.en, name.fr, name.es].map((words): [string, ComponentCode] => [
      plainWord(words),
      code,
    ]),
  ),
  ['strategy', 'strategy'],
  ['authorisation', 'authorization'],
  ['loa', 'authorization'],
  ['registry', 'tracking'],
  ['project', 'projectInitiation'],
  ['projects', 'projectInitiation'],
  ['methodology', 'methodologyDevelopment'],
  ['methodologies', 'methodologyDevelopment'],
]);

/** The component that a word of a sheet stands for, by its names in three languages and those that trackers use. */
export const componentOfWord = (plain: string): ComponentCode | undefined => known.get(plain);

/** The parts of a cell that names several components. */
export const componentParts = (text: string): string[] =>
  text
    .split(/[,;/\n|]| and | et | y /i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
