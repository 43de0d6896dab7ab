import { t } from '@lingui/core/macro';
import type { ExpressionField } from '@sixstep/contract';
import { componentName } from '../reference-words.ts';

/** What a field of the expression of interest is called in a list of points. */
export function expressionFieldWords(field: ExpressionField): string {
  switch (field) {
    case 'ministry':
      return t`Ministry`;
    case 'contact.name':
      return t`Contact: name`;
    case 'contact.position':
      return t`Contact: position`;
    case 'contact.email':
      return t`Contact: e-mail`;
    case 'contact.phone':
      return t`Contact: phone`;
    case 'workingLanguage':
      return t`Working language`;
    case 'components':
      return t`Components requested`;
    case 'letter':
      return t`Endorsement letter`;
    case 'declaration':
      return t`Declaration`;
    default:
      return componentFieldWords(field);
  }
}

function componentFieldWords(field: `components.${string}`): string {
  const [, component = '', part] = field.split('.');
  const name = componentName(component);
  if (part === 'status') return t`${name}: present status`;
  if (part === 'need') return t`${name}: need`;
  return t`${name}: rank`;
}
