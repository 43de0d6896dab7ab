import type { Translation } from '../message.ts';
import type { offers as english } from './en.ts';

export const offers: Translation<typeof english> = {
  title: 'Prestataires',
  none: 'Aucun prestataire ne vous a encore été soumis.',
  lead: 'Voici qui réaliserait les activités de votre programme. Le Centre ne commence qu’avec ceux que votre pays accepte.',
  activities: 'Dirigerait :',
  gaps: 'Activités encore sans prestataire',
  answerOf: 'Votre pays accepte-t-il {name} ?',
  consent: 'Nous acceptons',
  withhold: 'Nous n’acceptons pas',
  reason: 'Pourquoi ?',
  answerMissing: 'Choisissez une réponse pour {name}',
  reasonMissing: 'Écrivez pourquoi votre pays n’accepte pas {name}',
  sendConsent: 'Accepter les prestataires',
  sendWithhold: 'Renvoyer la réponse au Centre',
  mixed:
    'Votre pays accepte certains prestataires et pas d’autres. Vous pouvez continuer avec ceux que vous acceptez, ou demander d’abord au Centre d’en chercher d’autres.',
  goOn: 'Continuer avec ceux que nous acceptons',
  lookAgain: 'Demander au Centre d’en chercher d’autres',
  consented: 'Votre pays a accepté les prestataires',
  withheld: 'Le Centre cherche d’autres prestataires',
  given: { consent: 'Votre pays accepte.', withhold: 'Votre pays n’accepte pas.' },
  onlyFocalPoint: 'Le point focal désigné répond pour votre pays.',
};
