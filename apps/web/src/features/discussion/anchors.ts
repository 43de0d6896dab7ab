import { t } from '@lingui/core/macro';
import { componentChoices, componentName } from '../cases/reference-words.ts';

const ofPackage = 'supportPackage';
const sections = ['invitation', 'expressionOfInterest', 'consultation', 'offers', 'workplan'];

/** Everything that a comment can be about: the package, one of its components, or another part of the case. */
export const anchorChoices = () => [
  {
    group: t`Support package`,
    items: [
      { value: ofPackage, label: anchorWords(ofPackage) },
      ...componentChoices.map(({ value }) => {
        const anchor = `${ofPackage}.${value}`;
        return { value: anchor, label: anchorWords(anchor) };
      }),
    ],
  },
  {
    group: t`Other parts of the case`,
    items: sections.map((value) => ({ value, label: anchorWords(value) })),
  },
];

/** What a comment is about; a part that is not known here keeps its own name. */
export function anchorWords(anchor: string): string {
  const [part, component] = anchor.split('.');
  if (part === ofPackage && component) return t`Package: ${componentName(component)}`;
  switch (anchor) {
    case ofPackage:
      return t`The package as a whole`;
    case 'invitation':
      return t`Invitation`;
    case 'expressionOfInterest':
      return t`Expression of interest`;
    case 'consultation':
      return t`Consultation`;
    case 'offers':
      return t`Coordination`;
    case 'workplan':
      return t`Work plan`;
    default:
      return anchor;
  }
}
