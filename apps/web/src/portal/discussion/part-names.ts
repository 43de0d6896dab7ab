import { useCase } from '../cases/case-context.ts';
import { components } from '../component-names.ts';
import type { Catalogues } from '../words/catalogues.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

const ofPackage = (component: string) => `supportPackage.${component}`;

/** What a comment is about, in words; a part that is not known here keeps its own name. */
export function usePartNames(): (anchor: string) => string {
  const words = useWords('discussion');
  const shell = useWords('shell');
  const { say } = useSpeech();
  return (anchor) => {
    const component = components.find((code) => anchor === ofPackage(code));
    if (component) return say(words.component, { component: shell.components[component] });
    const parts: Readonly<Record<string, string>> =
      words.parts satisfies Catalogues['discussion']['parts'];
    return parts[anchor] ?? anchor;
  };
}

/** What the country can write about: the package, each of its components, and the other parts of the case. */
export function useParts(): string[] {
  const { kase } = useCase();
  const inCase = components.filter((component) => kase.components.includes(component));
  return [
    'supportPackage',
    ...(inCase.length > 0 ? inCase : components).map(ofPackage),
    'expressionOfInterest',
    'consultation',
    'offers',
    'workplan',
  ];
}
