import type { Translation } from '../message.ts';
import type { expression as english } from './en.ts';

export const expression: Translation<typeof english> = {
  title: 'Manifestación de interés',
  lead: 'Responda a las secciones en el orden que quiera. Puede parar en cualquier momento: todo se guarda mientras escribe.',
  readOnly: 'La manifestación de interés se ha enviado. Se puede leer, pero no cambiar.',
  readOnlyRight: 'Puede leer este formulario, pero no rellenarlo. Su punto focal puede cambiarlo.',
  colleague:
    'Usted puede rellenar todo. La declaración y el envío corresponden al punto focal designado de su país.',
  done: {
    one: 'Ha completado {count} sección de {total}',
    other: 'Ha completado {count} secciones de {total}',
  },
  submittedOn: 'Enviada el {date} por {name}',
  writtenIn: {
    summary: '¿Responde en otro idioma?',
    label: 'Idioma de mis respuestas',
    hint: 'Vale para sus textos de esta página y para lo que escriba a partir de ahora. El Centro hace traducir sus respuestas; prevalece lo que usted escribió.',
  },
  mailLink: 'Enviarme un enlace a esta página',
  linkMailed:
    'Se ha enviado a {email} un enlace a esta página. Funciona en cualquier dispositivo, durante {count} minutos.',
  later: 'Guardar y volver más tarde',
  seeAll: 'Ver todas las respuestas',

  offered: 'Si lo desea',
  offeredLead: 'Estas secciones ayudan al Centro a prepararse. Puede enviar sin ellas.',
  more: 'Más sobre esto, si lo desea',
  row: 'Fila {row}',
  addFirst: 'Añadir una fila',
  addAnother: 'Añadir otra fila',

  paper: {
    title: 'Rellenar en papel',
    lead: 'Llévese el formulario con todo lo que ya está respondido. Rellénelo sin conexión y tráigalo de vuelta aquí.',
    docx: 'Formulario para un procesador de textos (DOCX)',
    pdf: 'Formulario para imprimir (PDF)',
    pdfLead: 'Un formulario rellenado a mano se envía al Centro, que lo introduce por usted.',
    bring: 'Traer de vuelta el formulario del procesador de textos',
    taken: {
      one: 'Se ha incorporado una respuesta.',
      other: 'Se han incorporado {count} respuestas.',
    },
    nothing: 'El formulario no dice nada que no esté ya aquí.',
    misread: 'Estas respuestas no se han podido leer. Introdúzcalas aquí:',
    notThisForm:
      'Este no es un formulario de este expediente. Tome el formulario de aquí y rellénelo.',
  },
  readPdf: 'Leer en PDF',

  statuses: {
    optional: 'Opcional',
    begun: 'Empezado',
    completed: 'Completada',
    inProgress: 'En curso',
    notStarted: 'Sin empezar',
    cannotStart: 'Todavía no se puede empezar',
  },
  sections: {
    points: 'Las preguntas del Centro',
    needs: 'Lo que necesita, para cada componente',
    check: 'Revisar sus respuestas y enviar',
  },

  declarationOthers: 'Solo el punto focal designado puede hacer esta declaración.',

  errors: {
    missing: {
      ministry: 'Escriba el ministerio u organismo',
      'contact.name': 'Escriba el nombre del punto focal',
      'contact.email': 'Escriba una dirección como nombre@ejemplo.org',
      workingLanguage: 'Elija el idioma de trabajo',
      status: 'Elija en qué punto está su país: {component}',
      need: 'Escriba lo que necesita: {component}',
      'sharing.with': 'Elija quién puede leerla',
    },
    email: 'Escriba una dirección como nombre@ejemplo.org',
    tooLong: 'Acorte «{field}» a {limit} caracteres',
    components: 'Elija al menos un componente',
    rank: 'Escriba una posición: {component}',
    rankTwice: 'Dé a cada componente una posición distinta',
    'letter.kind': 'Elija cómo llega la carta',
    'letter.fileId': 'Adjunte la carta',
    'letter.followsOn': 'Escriba la fecha límite en que llegará la carta',
    followsOnPast: 'Escriba una fecha futura',
    'declaration.name': 'Escriba su nombre completo',
    'declaration.accepted': 'Marque la casilla para hacer la declaración',
    points: {
      one: 'Responda a la pregunta del Centro',
      other: 'Responda a las {count} preguntas del Centro',
    },
    notSaved:
      'Algunas respuestas todavía no han llegado al Centro. Compruebe su conexión e inténtelo de nuevo.',
    conflicts: 'Elija abajo qué respuesta queda.',
  },

  points: {
    title: 'Las preguntas del Centro',
    lead: 'Responda a cada pregunta. También puede cambiar la respuesta de que se trata.',
    dueOn: 'Responda a más tardar',
    about: 'Sobre: {field}',
    answer: 'Su respuesta',
    missing: 'Responda a esta pregunta',
    change: 'Cambiar «{field}»',
    save: 'Guardar las respuestas',
    saved: 'Las respuestas se han guardado.',
    earlier: 'Preguntas y respuestas anteriores',
  },
  check: {
    title: 'Revise sus respuestas',
    missing: { one: 'Falta una respuesta', other: 'Faltan {count} respuestas' },
    submit: 'Enviar la manifestación de interés',
    onlyFocalPoint: 'Aquí se puede revisar todo. El punto focal designado hace el envío.',
  },
  submitted: 'La manifestación de interés se ha enviado',
  keep: 'Puede leer sus respuestas aquí en cualquier momento.',
  download: 'Descargar lo que se ha enviado (PDF)',
  print: 'Imprimir esta página',
  letterFollows: 'Envíe la carta de respaldo a más tardar el {date}.',
  letterStill: {
    title: 'La carta de respaldo',
    lead: 'La carta todavía no ha llegado. Puede adjuntarla aquí en cuanto la tenga.',
    thanks: 'Gracias. La carta ha llegado.',
  },
};
