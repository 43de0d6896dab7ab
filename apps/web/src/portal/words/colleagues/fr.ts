import type { Translation } from '../message.ts';
import type { colleagues as english } from './en.ts';

export const colleagues: Translation<typeof english> = {
  title: 'Collègues',
  lead: 'Les personnes que vous invitez travaillent avec vous aux dossiers de votre pays. Seul le point focal décide pour le pays.',
  readLead:
    'Les personnes qui travaillent aux dossiers de votre pays. Le point focal invite des collègues et fixe ce qu’ils peuvent faire.',
  you: '(vous)',
  focalPoint: 'Point focal',
  rights: {
    view: 'Peut consulter',
    comment: 'Peut consulter et commenter',
    edit: 'Peut consulter, commenter et rédiger',
  },
  states: {
    invited: 'Invitation envoyée, pas encore de première visite',
    active: 'A accès',
    disabled: 'Accès terminé',
  },
  lastSeen: 'dernière visite le {date}',
  change: 'Changer ce que {name} peut faire',
  may: 'Ce que {name} peut faire',
  again: 'Renvoyer le lien',
  end: 'Mettre fin à l’accès',
  open: 'Rétablir l’accès',
  of: 'pour {name}',
  changed: 'Modifié : {name}',
  sentAgain: 'Un nouveau lien a été envoyé à {name}',
  inviteTitle: 'Inviter un ou une collègue',
  name: 'Nom complet',
  nameMissing: 'Indiquez le nom',
  email: 'Adresse électronique',
  right: 'Ce que cette personne peut faire',
  language: 'Langue du courriel',
  send: 'Inviter',
  invited: 'Un lien a été envoyé à {email}',
  taken: 'Cette adresse ne peut pas être invitée : elle a peut-être déjà un compte',
};
