import type { Translation } from '../message.ts';
import type { discussion as english } from './en.ts';

export const discussion: Translation<typeof english> = {
  title: 'Preguntas y comentarios',
  lead: 'Lo que escriba aquí lo leen el Centro y sus colegas.',
  none: 'Aún no se ha escrito nada.',
  open: 'Pendiente',
  resolved: 'Respondido',
  settled: 'Resuelto',
  about: 'Sobre: {part}',
  parts: {
    supportPackage: 'El programa de apoyo en su conjunto',
    invitation: 'La invitación',
    expressionOfInterest: 'La manifestación de interés',
    consultation: 'La consulta',
    offers: 'Los proveedores',
    workplan: 'El avance',
  },
  component: 'El programa de apoyo: {component}',
  writtenBy: '{name}, {date}',
  answeredBy: 'Respondido por {name} el {date}',
  settledBy: 'Resuelto por {name} el {date}',
  writeTitle: 'Escribir un comentario',
  whichPart: '¿De qué se trata?',
  partMissing: 'Elija de qué se trata',
  text: 'Su comentario',
  textMissing: 'Escriba su comentario',
  send: 'Enviar el comentario',
  sent: 'Su comentario se ha enviado. El Centro lo lee y su respuesta figura aquí.',
};
