import type { Values } from '../drafts/values.ts';
import { requested } from './expression-values.ts';

const single = [
  'ministry',
  'contact.name',
  'contact.position',
  'contact.email',
  'contact.phone',
  'workingLanguage',
  'letter.fileId',
  'letter.followsOn',
  'declaration.name',
];

/** The control that holds what stands at a path of the content, for refusals of the API. */
export function controlsByPath(values: Values): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...single.map((name) => [name, name]),
    ...requested(values).flatMap((component, place) =>
      ['status', 'need', 'rank'].map((part) => [
        `components.${place}.${part}`,
        `components.${component}.${part}`,
      ]),
    ),
  ]);
}
