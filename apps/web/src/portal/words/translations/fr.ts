import type { Translation } from '../message.ts';
import type { translations as english } from './en.ts';

export const translations: Translation<typeof english> = {
  title: 'Traductions de vos textes',
  lead: 'C’est ce que vous avez écrit qui compte. Le Centre a rédigé ces traductions pour aider ses équipes à lire ; une traduction approuvée par votre point focal est aussi la parole de votre pays.',
  none: 'Le Centre n’a traduit aucun de vos textes.',
  comment: 'Un commentaire',
  commentAnswer: 'Réponse du Centre à un commentaire',
  pointQuestion: 'Question du Centre : {field}',
  pointAnswer: 'Votre réponse à une question : {field}',
  written: 'Tel que vous l’avez écrit',
  writtenByCenter: 'Texte du Centre',
  stale: 'Votre texte a changé depuis qu’il a été traduit.',
  approve: 'Approuver cette traduction',
  of: 'pour : {name}',
  approvedNow: 'La traduction est approuvée.',
  onlyFocalPoint: 'Seul le point focal approuve les traductions.',
};
