import type { Translation } from '../message.ts';
import type { introduction as english } from './en.ts';

export const introduction: Translation<typeof english> = {
  title: 'Díganos quién es usted',
  lead: 'El enlace se hizo para otra persona. Diga al Centro quién es usted: lee lo que usted escribe y le envía un enlace propio.',
  safe: 'Nadie inicia sesión con esto, y el enlace sigue funcionando para la persona a quien se destinó.',
  name: 'Su nombre completo',
  nameMissing: 'Escriba su nombre',
  position: 'Su cargo (opcional)',
  office: 'Su ministerio u oficina (opcional)',
  email: 'Su propia dirección de correo electrónico',
  emailHint: 'Su enlace se envía a esta dirección.',
  note: 'Cómo le llegó el enlace (opcional)',
  send: 'Enviar al Centro',
  back: 'El enlace sí es para mí',
  doneTitle: 'Se ha informado al Centro',
  done: 'Una persona del Centro lo examina, por regla general en cinco días hábiles. Si se le admite, un enlace propio llega a {email}.',
};
