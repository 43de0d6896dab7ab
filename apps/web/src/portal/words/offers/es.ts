import type { Translation } from '../message.ts';
import type { offers as english } from './en.ts';

export const offers: Translation<typeof english> = {
  title: 'Proveedores',
  none: 'Todavía no se le ha presentado ningún proveedor.',
  lead: 'Estos realizarían las actividades de su programa. El Centro empieza solo con aquellos a los que su país da su consentimiento.',
  activities: 'Dirigiría:',
  gaps: 'Actividades todavía sin proveedor',
  answerOf: '¿Da su país su consentimiento a {name}?',
  consent: 'Damos nuestro consentimiento',
  withhold: 'No damos nuestro consentimiento',
  reason: '¿Por qué no?',
  answerMissing: 'Elija una respuesta para {name}',
  reasonMissing: 'Escriba por qué su país no da su consentimiento a {name}',
  sendConsent: 'Dar el consentimiento a los proveedores',
  sendWithhold: 'Devolver la respuesta al Centro',
  mixed:
    'Su país da su consentimiento a unos proveedores y no a otros. Puede seguir con aquellos que acepta, o pedir antes al Centro que busque otros.',
  goOn: 'Seguir con los que aceptamos',
  lookAgain: 'Pedir al Centro que busque otros',
  consented: 'Su país ha dado su consentimiento a los proveedores',
  withheld: 'El Centro busca otros proveedores',
  given: {
    consent: 'Su país da su consentimiento.',
    withhold: 'Su país no da su consentimiento.',
  },
  onlyFocalPoint: 'El punto focal designado responde por su país.',
};
