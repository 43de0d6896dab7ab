import type { Translation } from '../message.ts';
import type { colleagues as english } from './en.ts';

export const colleagues: Translation<typeof english> = {
  title: 'Colegas',
  lead: 'Las personas que usted invita trabajan con usted en los casos de su país. Solo el punto focal decide por el país.',
  readLead:
    'Quiénes trabajan en los casos de su país. El punto focal invita a colegas y dice qué pueden hacer.',
  you: '(usted)',
  focalPoint: 'Punto focal',
  rights: {
    view: 'Puede consultar',
    comment: 'Puede consultar y comentar',
    edit: 'Puede consultar, comentar y redactar',
  },
  states: {
    invited: 'Con invitación, aún no ha entrado',
    active: 'Tiene acceso',
    disabled: 'Acceso terminado',
  },
  lastSeen: 'última visita el {date}',
  change: 'Cambiar lo que puede hacer {name}',
  may: 'Lo que puede hacer {name}',
  again: 'Enviar el enlace otra vez',
  end: 'Terminar el acceso',
  open: 'Dar acceso de nuevo',
  of: 'para {name}',
  changed: 'Cambiado: {name}',
  sentAgain: 'Se ha enviado un nuevo enlace a {name}',
  inviteTitle: 'Invitar a un colega',
  name: 'Nombre completo',
  nameMissing: 'Escriba el nombre',
  email: 'Dirección de correo electrónico',
  right: 'Lo que puede hacer esta persona',
  language: 'Idioma del correo',
  send: 'Invitar',
  invited: 'Se ha enviado un enlace a {email}',
  taken: 'No se puede invitar a esta dirección: quizá ya tiene una cuenta',
};
