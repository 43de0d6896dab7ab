import type { Translation } from '../message.ts';
import type { discussion as english } from './en.ts';

export const discussion: Translation<typeof english> = {
  title: 'Questions et commentaires',
  lead: 'Ce que vous écrivez ici est lu par le Centre et par vos collègues.',
  none: 'Rien n’a encore été écrit.',
  open: 'En attente',
  resolved: 'Réponse donnée',
  settled: 'Réglé',
  about: 'À propos : {part}',
  parts: {
    supportPackage: 'Le programme d’appui dans son ensemble',
    invitation: 'L’invitation',
    expressionOfInterest: 'La manifestation d’intérêt',
    consultation: 'La consultation',
    offers: 'Les prestataires',
    workplan: 'L’avancement',
  },
  component: 'Le programme d’appui : {component}',
  writtenBy: '{name}, {date}',
  answeredBy: 'Réponse de {name} le {date}',
  settledBy: 'Réglé par {name} le {date}',
  writeTitle: 'Écrire un commentaire',
  whichPart: 'De quoi s’agit-il ?',
  partMissing: 'Choisissez de quoi il s’agit',
  text: 'Votre commentaire',
  textMissing: 'Écrivez votre commentaire',
  send: 'Envoyer le commentaire',
  sent: 'Votre commentaire a été envoyé. Le Centre le lit, et sa réponse figure ici.',
};
