import type { MailWords } from './mail-words.ts';
import { toldEs } from './told-es.ts';

const by = (date: string | null) => (date ? `, a más tardar el ${date}` : '');

export const wordsEs: MailWords = {
  told: toldEs,
  entered: {
    'expression.apply': 'su solicitud',
    'invitation.decline': 'su respuesta de que declina la invitación',
    'expression.start': 'su deseo de presentar una manifestación de interés',
    'expression.submit': 'su manifestación de interés',
    'consultation.contest': 'sus correcciones al acta de la consulta',
    'consultation.confirm': 'su confirmación del acta de la consulta',
    'consultation.reopen': 'su deseo de abrir de nuevo la consulta',
    'package.requestChanges': 'sus solicitudes de cambios en el proyecto de programa',
    'package.agree': 'su acuerdo al programa de apoyo',
    'offers.withhold': 'su respuesta de que no da su consentimiento a proveedores',
    'offers.consent': 'su consentimiento a los proveedores',
    'amendment.propose': 'su propuesta de modificación',
    'case.withdraw': 'su retirada',
    'comment.write': 'su comentario',
    'offer.write': 'su respuesta a la convocatoria de ofertas',
    'deliverable.submit': 'su entregable',
    'deliverable.answer': 'su respuesta a un entregable',
    'report.write': 'su informe de avance',
    'closing.accept': 'su aceptación del informe final',
  },
  awaited: {
    'expressionOfInterest.drafting': 'su manifestación de interés',
    'expressionOfInterest.returned': 'sus aclaraciones sobre la manifestación de interés',
    'consultation.awaitingConfirmation':
      'su confirmación del acta de la consulta, o sus correcciones',
    'draftPackage.proposed': 'su respuesta al proyecto de programa de apoyo',
    'coordination.calling': 'sus ofertas, o su respuesta de que no presenta ninguna',
    'coordination.awaitingConsent': 'su consentimiento a los proveedores',
    'implementation.inProgress': 'lo previsto en el plan de trabajo',
    'implementation.finalReporting': 'su aceptación del informe final',
    'invitation.sent': 'su respuesta a la invitación',
  },
  channels: {
    mail: 'correo electrónico',
    letter: 'carta',
    signedPaper: 'documento firmado',
    noteVerbale: 'nota verbal',
    phone: 'teléfono',
  },
  greeting: (name) => (name ? `A la atención de ${name}:` : 'De nuestra consideración:'),
  caseLine: (number, country) => `Caso ${number}, ${country}`,
  yourTurn: (dueOn) =>
    dueOn ? `Es su turno: responda, por favor, a más tardar el ${dueOn}.` : 'Es su turno.',
  turnOf: {
    center: (dueOn) => `Es el turno del Centro${by(dueOn)}.`,
    country: (dueOn) => `Es el turno del país${by(dueOn)}.`,
    organizations: (dueOn) => `Es el turno de las organizaciones asociadas${by(dueOn)}.`,
    nobody: () => 'Por ahora no se espera nada de usted.',
  },
  openCase: 'Abrir el caso',
  signature: 'Centro de la Alianza para la Aplicación del Artículo 6',
  footer: 'Sixstep envía este mensaje porque usted participa en el caso.',
  answerable: 'Puede simplemente responder a este mensaje.',
  signIn: {
    subject: 'Su enlace para entrar en Sixstep',
    text: (minutes) =>
      `Con este enlace entra en Sixstep. Funciona una sola vez, durante ${minutes} minutos.`,
    ignore: 'Si no lo ha pedido, no tiene que hacer nada: nadie puede entrar sin él.',
    button: 'Entrar',
  },
  invited: {
    subject: 'Su acceso a Sixstep',
    text: (invitedBy) => `${invitedBy ?? 'El Centro'} le da acceso a Sixstep.`,
    role: (role, belongsTo) => `Su función: ${role}${belongsTo ? `, ${belongsTo}` : ''}.`,
    valid: (until) =>
      until
        ? `El enlace es personal y funciona una sola vez, hasta el ${until}.`
        : 'El enlace es personal y funciona una sola vez.',
    button: 'Aceptar la invitación',
  },
  countryInvitation: { button: 'Abrir la invitación' },
  invitationReminder: {
    subject: (country) =>
      `Recordatorio: invitación, ${country}, programa de apoyo en virtud del artículo 6`,
    text: (responseOn) =>
      `Hemos invitado a su país a un programa de apoyo en virtud del artículo 6 del Acuerdo de París y nos alegraría recibir su respuesta a más tardar el ${responseOn}.`,
    link: 'El enlace de nuestro primer mensaje sigue funcionando.',
    contact: (contact) => `Si tiene alguna pregunta, ${contact} le ayudará con gusto.`,
  },
  invitationCancelled: {
    subject: (country) => `La invitación queda retirada: ${country}`,
    text: 'El Centro retira su invitación a un programa de apoyo en virtud del artículo 6 del Acuerdo de París. El enlace de nuestro mensaje anterior ya no funciona. Le pedimos disculpas por las molestias.',
  },
  onBehalf: {
    country: {
      subject: (number, what) => `${number}: registrado en nombre de su país: ${what}`,
      text: (what, channel, receivedOn) =>
        `El ${receivedOn} recibimos ${what} (${channel}) y el Centro lo ha registrado en nombre de su país.`,
    },
    organizations: {
      subject: (number, what) => `${number}: registrado en nombre de su organización: ${what}`,
      text: (what, channel, receivedOn) =>
        `El ${receivedOn} recibimos ${what} (${channel}) y el Centro lo ha registrado en nombre de su organización.`,
    },
    objection:
      'Si no es correcto, responda a este mensaje, por favor: se corregirá y quedará constancia de ello en el historial.',
  },
  reminder: {
    subject: (number, what) => `${number}: recordatorio: esperamos ${what}`,
    text: (what, since) => `Desde el ${since} esperamos ${what}.`,
  },
  reminderDraft: {
    subject: (country, number) => `${country}, ${number}: un recordatorio queda en sus manos`,
    text: (what, since) => `Desde el ${since} el caso espera en el estado «${what}».`,
    why: 'Toca enviar un recordatorio. Iría dirigido a un ministro o a un secretario permanente, así que no se envía solo: escriba, por favor, o envíelo desde la página del caso.',
  },
};
