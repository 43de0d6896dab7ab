import type { Translation } from '../message.ts';
import type { introduction as english } from './en.ts';

export const introduction: Translation<typeof english> = {
  title: 'Dites-nous qui vous êtes',
  lead: 'Le lien a été établi pour une autre personne. Dites au Centre qui vous êtes : il lit ce que vous écrivez et vous envoie votre propre lien.',
  safe: 'Personne n’est connecté par cet envoi, et le lien continue de fonctionner pour la personne à qui il était destiné.',
  name: 'Votre nom complet',
  nameMissing: 'Indiquez votre nom',
  position: 'Votre fonction (facultatif)',
  office: 'Votre ministère ou service (facultatif)',
  email: 'Votre adresse électronique personnelle',
  emailHint: 'Votre lien est envoyé à cette adresse.',
  note: 'Comment le lien vous est parvenu (facultatif)',
  send: 'Envoyer au Centre',
  back: 'Le lien est bien pour moi',
  doneTitle: 'Le Centre a été informé',
  done: 'Une personne du Centre l’examine, en règle générale dans les cinq jours ouvrables. Si vous êtes admis, votre propre lien arrive à {email}.',
};
