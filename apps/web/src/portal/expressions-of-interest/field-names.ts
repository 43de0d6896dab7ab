import type { Component } from '@sixstep/contract';
import { components } from '../component-names.ts';
import type { Value } from '../drafts/values.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** How an answer is called, and how its value reads, in words. */
export function useFieldNames(): {
  nameOf: (name: string) => string;
  valueOf: (name: string, value: Value) => string;
} {
  const shell = useWords('shell');
  const words = useWords('expression');
  const { language, say } = useSpeech();
  const names: Readonly<Record<string, string>> = words.fields;

  return {
    nameOf(name) {
      const { component, part } = partsOf(name);
      if (component === null) return names[name] ?? name;
      const field = names[part ?? 'components'] ?? name;
      return say(words.ofComponent, { component: shell.components[component], field });
    },
    valueOf(name, value) {
      if (value === null || value === '') return '';
      if (typeof value === 'boolean') return value ? shell.yes : shell.no;
      if (name === 'workingLanguage') return wordFor(words.languages, value);
      if (name === 'letter.kind') return wordFor(words.letters, value);
      if (name === 'letter.followsOn') return plainDate(String(value), language);
      if (name === 'letter.fileId') return shell.yes;
      return partsOf(name).part === 'status' ? wordFor(words.readiness, value) : String(value);
    },
  };
}

function partsOf(name: string): { component: Component | null; part: string | undefined } {
  const [group, second, part] = name.split('.');
  const component = group === 'components' ? components.find((one) => one === second) : undefined;
  return { component: component ?? null, part };
}

const wordFor = (words: Readonly<Record<string, string>>, value: Value): string =>
  words[String(value)] ?? String(value);
