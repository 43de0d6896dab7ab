import type { Translation } from '../message.ts';
import type { translations as english } from './en.ts';

export const translations: Translation<typeof english> = {
  title: 'Traducciones de sus textos',
  lead: 'Lo que cuenta es lo que usted escribió. El Centro ha redactado estas traducciones para ayudar a su equipo a leer; una traducción que apruebe su punto focal es también la palabra de su país.',
  none: 'El Centro no ha traducido ninguno de sus textos.',
  comment: 'Un comentario',
  commentAnswer: 'Respuesta del Centro a un comentario',
  pointQuestion: 'Pregunta del Centro: {field}',
  pointAnswer: 'Su respuesta a una pregunta: {field}',
  written: 'Tal como lo escribió',
  writtenByCenter: 'Texto del Centro',
  stale: 'Su texto ha cambiado desde que se tradujo.',
  approve: 'Aprobar esta traducción',
  of: 'de: {name}',
  approvedNow: 'La traducción está aprobada.',
  onlyFocalPoint: 'Solo el punto focal aprueba traducciones.',
};
