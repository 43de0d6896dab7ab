import type { ProcessWords } from './words.ts';

export const es: ProcessWords = {
  steps: {
    invitation: 'Invitación',
    expressionOfInterest: 'Manifestación de interés',
    consultation: 'Consulta',
    draftPackage: 'Proyecto de programa',
    coordination: 'Coordinación del fomento de la capacidad',
    implementation: 'Ejecución',
  },
  states: {
    'invitation.drafting': {
      name: 'Invitación en preparación',
      now: 'El Centro prepara una invitación.',
    },
    'invitation.awaitingApproval': {
      name: 'Invitación pendiente de aprobación',
      now: 'El Centro prepara una invitación.',
    },
    'invitation.sent': {
      name: 'Invitación enviada',
      now: 'Están invitados. Pueden comenzar una manifestación de interés.',
    },
    'invitation.lapsed': {
      name: 'Invitación vencida',
      now: 'La fecha de respuesta ha pasado. Aún pueden comenzar.',
    },
    'expressionOfInterest.drafting': {
      name: 'Manifestación en redacción',
      now: 'Ustedes redactan su manifestación de interés.',
    },
    'expressionOfInterest.submitted': {
      name: 'Manifestación presentada',
      now: 'El Centro comprueba que su manifestación de interés está completa.',
    },
    'expressionOfInterest.underReview': {
      name: 'Manifestación en examen',
      now: 'El Centro examina su manifestación de interés.',
    },
    'expressionOfInterest.returned': {
      name: 'Aclaración solicitada',
      now: 'El Centro ha pedido una aclaración.',
    },
    'expressionOfInterest.deferred': {
      name: 'Aplazada',
      now: 'El Centro retomará su manifestación de interés más adelante.',
    },
    'consultation.planning': {
      name: 'Consulta en preparación',
      now: 'El Centro prepara una consulta con ustedes.',
    },
    'consultation.scheduled': {
      name: 'Consulta fijada',
      now: 'Hay una consulta fijada con ustedes.',
    },
    'consultation.recording': {
      name: 'Acta en redacción',
      now: 'El Centro redacta el acta de la consulta.',
    },
    'consultation.awaitingConfirmation': {
      name: 'Acta pendiente de confirmación',
      now: 'Lean el acta de la consulta y confírmenla.',
    },
    'draftPackage.drafting': {
      name: 'Programa en redacción',
      now: 'El Centro redacta su programa de apoyo.',
    },
    'draftPackage.internalReview': {
      name: 'Programa en examen interno',
      now: 'El Centro examina el proyecto de su programa de apoyo.',
    },
    'draftPackage.proposed': {
      name: 'Programa propuesto',
      now: 'Lean el programa de apoyo propuesto y respondan.',
    },
    'coordination.matching': {
      name: 'Búsqueda de proveedores',
      now: 'El Centro averigua quién puede realizar cada actividad.',
    },
    'coordination.calling': {
      name: 'Llamada a ofertas abierta',
      now: 'Las organizaciones asociadas indican qué pueden realizar.',
    },
    'coordination.consolidating': {
      name: 'Ofertas en consolidación',
      now: 'El Centro reúne las ofertas.',
    },
    'coordination.awaitingConsent': {
      name: 'Pendiente de consentimiento',
      now: 'Digan si consienten a los proveedores.',
    },
    'coordination.confirmed': {
      name: 'Coordinación confirmada',
      now: 'Los proveedores están confirmados. El Centro prepara el inicio.',
    },
    'implementation.inProgress': {
      name: 'Ejecución en curso',
      now: 'El programa de apoyo está en ejecución.',
    },
    'implementation.finalReporting': {
      name: 'Informe final',
      now: 'Se redacta y se acepta el informe final.',
    },
    completed: { name: 'Completado', now: 'El programa de apoyo está completado.' },
    cancelled: { name: 'Cancelado', now: 'La invitación fue cancelada.' },
    closedByCenter: { name: 'Cerrado por el Centro', now: 'El Centro ha cerrado este expediente.' },
    declinedByCountry: { name: 'Declinado por el país', now: 'Ustedes declinaron la invitación.' },
    declinedByCenter: { name: 'No aceptado por el Centro', now: 'No se retoma por ahora.' },
    withdrawn: { name: 'Retirado', now: 'Ustedes se han retirado.' },
    terminated: { name: 'Terminado', now: 'Terminado antes de lo previsto.' },
  },
  events: {
    'invitation.start': { verb: 'Invitar', done: 'comenzó una invitación' },
    'expression.apply': {
      verb: 'Solicitar para el país',
      gentle: 'Solicitar un programa de apoyo',
      done: 'solicitó sin invitación',
    },
    'case.adopt': { verb: 'Adoptar expediente', done: 'adoptó el expediente' },
    'invitation.submit': { verb: 'Enviar a aprobación', done: 'envió la invitación a aprobación' },
    'invitation.approve': { verb: 'Aprobar y enviar', done: 'aprobó la invitación' },
    'invitation.return': { verb: 'Devolver a redacción', done: 'devolvió la invitación' },
    'invitation.remind': { verb: 'Enviar recordatorio', done: 'envió un recordatorio' },
    'invitation.lapse': { verb: 'Dejar vencer', done: 'dejó vencer la invitación' },
    'invitation.renew': { verb: 'Renovar invitación', done: 'renovó la invitación' },
    'invitation.cancel': { verb: 'Cancelar invitación', done: 'canceló la invitación' },
    'invitation.decline': {
      verb: 'Declinar invitación',
      gentle: 'No participamos por ahora',
      done: 'declinó la invitación',
    },
    'expression.start': {
      verb: 'Comenzar la manifestación de interés',
      gentle: 'Comenzar la manifestación de interés',
      done: 'comenzó la manifestación de interés',
    },
    'expression.submit': {
      verb: 'Presentar la manifestación',
      gentle: 'Presentar la manifestación de interés',
      done: 'presentó la manifestación de interés',
    },
    'expression.review': { verb: 'Comenzar el examen', done: 'comenzó el examen' },
    'expression.return': { verb: 'Pedir aclaración', done: 'pidió una aclaración' },
    'expression.accept': {
      verb: 'Aceptar la manifestación',
      done: 'aceptó la manifestación de interés',
    },
    'expression.decline': { verb: 'No aceptar', done: 'no aceptó la manifestación de interés' },
    'expression.defer': { verb: 'Aplazar', done: 'aplazó la manifestación de interés' },
    'expression.resume': { verb: 'Retomar el examen', done: 'retomó el examen' },
    'consultation.schedule': { verb: 'Fijar la consulta', done: 'fijó la consulta' },
    'consultation.record': { verb: 'Redactar el acta', done: 'comenzó el acta de la consulta' },
    'consultation.send': {
      verb: 'Enviar para confirmación',
      done: 'envió el acta para confirmación',
    },
    'consultation.contest': {
      verb: 'Impugnar el acta',
      gentle: 'Pedir correcciones',
      done: 'pidió correcciones del acta',
    },
    'consultation.confirm': {
      verb: 'Confirmar el acta',
      gentle: 'Confirmar el acta',
      done: 'confirmó el acta',
    },
    'consultation.proceed': { verb: 'Seguir sin confirmación', done: 'siguió sin confirmación' },
    'consultation.end': { verb: 'Terminar sin acuerdo', done: 'terminó la consulta sin acuerdo' },
    'consultation.reopen': {
      verb: 'Reabrir la consulta',
      gentle: 'Pedir una nueva consulta',
      done: 'reabrió la consulta',
    },
    'package.submit': { verb: 'Enviar a examen', done: 'envió el programa a examen interno' },
    'package.return': { verb: 'Devolver a redacción', done: 'devolvió el programa a redacción' },
    'package.propose': { verb: 'Proponer programa', done: 'propuso el programa' },
    'package.reissue': { verb: 'Volver a proponer', done: 'volvió a proponer el programa' },
    'package.requestChanges': {
      verb: 'Pedir cambios',
      gentle: 'Pedir cambios',
      done: 'pidió cambios',
    },
    'package.agree': {
      verb: 'Aceptar programa',
      gentle: 'Aceptar el programa',
      done: 'aceptó el programa',
    },
    'package.revise': { verb: 'Revisar programa', done: 'retomó el programa para revisarlo' },
    'offers.call': { verb: 'Llamar a ofertas', done: 'llamó a ofertas' },
    'offers.settle': { verb: 'Resolver sin llamada', done: 'resolvió los proveedores sin llamada' },
    'offers.close': { verb: 'Cerrar llamada', done: 'cerró la llamada a ofertas' },
    'offers.callAgain': { verb: 'Llamar de nuevo', done: 'llamó de nuevo a ofertas' },
    'offers.consolidate': {
      verb: 'Pedir consentimiento',
      done: 'pidió el consentimiento del país',
    },
    'offers.withhold': {
      verb: 'Negar consentimiento',
      gentle: 'No consentimos',
      done: 'no consintió',
    },
    'offers.consent': {
      verb: 'Consentir a los proveedores',
      gentle: 'Consentir a los proveedores',
      done: 'consintió a los proveedores',
    },
    'offers.reopen': { verb: 'Reabrir búsqueda', done: 'reabrió la búsqueda de proveedores' },
    'implementation.start': { verb: 'Iniciar ejecución', done: 'inició la ejecución' },
    'amendment.propose': {
      verb: 'Proponer enmienda',
      gentle: 'Proponer una enmienda',
      done: 'propuso una enmienda',
    },
    'amendment.settle': { verb: 'Resolver enmienda', done: 'resolvió una enmienda' },
    'implementation.finish': { verb: 'Pasar al informe final', done: 'pasó al informe final' },
    'case.complete': { verb: 'Completar expediente', done: 'completó el expediente' },
    'case.hold': { verb: 'Suspender', done: 'suspendió el expediente' },
    'case.resume': { verb: 'Reanudar', done: 'reanudó el expediente' },
    'case.prolongHold': { verb: 'Prolongar suspensión', done: 'prolongó la suspensión' },
    'case.withdraw': { verb: 'Retirarse', gentle: 'Retirarse', done: 'se retiró' },
    'case.close': { verb: 'Cerrar expediente', done: 'cerró el expediente' },
    'case.terminate': { verb: 'Terminar antes', done: 'terminó la ejecución' },
    'case.override': {
      verb: 'Mover fuera de proceso',
      done: 'movió el expediente fuera de proceso',
    },
    'case.undo': { verb: 'Deshacer', gentle: 'Deshacer', done: 'deshizo el último paso' },
    'case.correct': { verb: 'Corregir historial', done: 'corrigió una línea del historial' },
  },
  reasons: {
    wrongRole: 'Este paso corresponde a otra persona.',
    notInThisState: 'El expediente no está donde comienza este paso.',
    targetNotLawful: 'El expediente no puede moverse allí desde aquí.',
    onHold: 'El expediente está suspendido. Reanúdelo primero.',
    notOnHold: 'El expediente no está suspendido.',
    noOpenCase:
      'El país tiene {count, plural, one {# otro expediente abierto} other {# otros expedientes abiertos}} en los pasos 1 a 4.',
    designationSettled:
      'Dos oficinas designan puntos focales distintos. Una carta que nombre a una sola persona, firmada por encima de ambas oficinas, lo resuelve; hasta entonces las dos pueden redactar y ninguna decisión cuenta.',
    mayReceivePackage: 'Por su clase, el país no recibe un programa. Un director puede eximirlo.',
    hasAddressee:
      'La invitación no tiene destinatario. Nombre a una persona o el buzón de la oficina.',
    hasLanguage: 'No se ha elegido la lengua de la carta.',
    noMergeValueMissing:
      '{count, plural, one {Falta # valor} other {Faltan # valores}} en la carta.',
    invitationFourEyes: 'Usted redactó esta invitación. Otra persona debe aprobarla.',
    oneReminderADay: 'Hoy se envió un recordatorio. Uno al día basta.',
    responseDateLongPassed:
      'La fecha de respuesta pasó hace {passed} días hábiles; se necesitan {needed}.',
    answersComplete:
      '{count, plural, one {Falta # respuesta obligatoria} other {Faltan # respuestas obligatorias}}.',
    componentRequested: 'No se solicita ningún componente.',
    ranksUnique: 'Dos componentes tienen el mismo orden.',
    letterAccountedFor: 'Adjunte la carta de respaldo, o diga cómo y cuándo llegará.',
    declarationByDesignatedPerson: 'El punto focal designado no ha hecho la declaración.',
    pointsAnswered:
      '{count, plural, one {# punto del Centro está} other {# puntos del Centro están}} sin responder.',
    completenessChecked:
      '{count, plural, one {# elemento} other {# elementos}} de la lista de integridad por comprobar.',
    eligibilitySettled:
      '{count, plural, one {# criterio} other {# criterios}} de admisibilidad por resolver, o por eximir un director.',
    letterThereOrMayFollow:
      'La carta de respaldo no ha llegado. Un director puede permitir que llegue después.',
    noComponentElsewhere:
      '{count, plural, one {# componente está} other {# componentes están}} en otro expediente abierto.',
    expressionFourEyes: 'Usted evaluó esta manifestación. Otra persona debe aceptarla.',
    meetingAhead: 'No hay reunión prevista con alguien del Centro y del país.',
    meetingHeld: 'No se ha celebrado ninguna reunión.',
    componentsDecided:
      '{count, plural, one {# componente no está} other {# componentes no están}} ni acordado ni descartado con motivo.',
    actionsOwned:
      '{count, plural, one {# acción está} other {# acciones están}} sin responsable o sin fecha.',
    componentAgreed: 'Ningún componente está acordado.',
    noComponentAgreed:
      '{count, plural, one {# componente está acordado} other {# componentes están acordados}}.',
    confirmationAwaitedLongEnough:
      'En espera {days} días (más de {neededDays} necesarios), {reminders} de {neededReminders} recordatorios. El silencio nunca es consentimiento.',
    lastRoundIfProposed:
      'Es la ronda {round} de {limit}. Tras la última ronda sigue una nueva consulta.',
    componentsCovered:
      '{count, plural, one {# componente acordado no está} other {# componentes acordados no están}} ni cubierto ni excluido con motivo.',
    activitiesComplete:
      '{count, plural, one {Falta # actividad o carece} other {Faltan # actividades o carecen}} de entregable, criterio de aceptación o fechas.',
    indicatorsThere:
      '{count, plural, one {# componente no tiene} other {# componentes no tienen}} indicador con valor de partida.',
    integrityAnswered:
      '{count, plural, one {# elemento} other {# elementos}} de la lista de alta integridad sin responder.',
    noOpenComment:
      '{count, plural, one {# comentario está abierto} other {# comentarios están abiertos}}.',
    packageFourEyes: 'Usted redactó este programa. Otra persona debe proponerlo.',
    inCountryLanguage:
      '{count, plural, one {# texto no está} other {# textos no están}} en la lengua del país. Un director puede eximirlo.',
    integrityMitigated:
      '{count, plural, one {# «no» de la lista no tiene} other {# «no» de la lista no tienen}} nota de mitigación.',
    proposedBefore: 'El programa no se ha propuesto en esta consulta.',
    nothingMaterialChanged:
      'Algo importante ha cambiado desde la propuesta. Un director debe proponerlo.',
    roundLeft: 'Es la ronda {round} de {limit}. Un director puede conceder más.',
    componentsAnswered:
      '{count, plural, one {# componente está} other {# componentes están}} sin respuesta.',
    changesResolved:
      '{count, plural, one {# cambio pedido no está resuelto} other {# cambios pedidos no están resueltos}}.',
    componentAccepted: 'Ningún componente está aceptado.',
    endorsementLetterThere: 'Falta la carta de respaldo.',
    providersSuggested:
      'No queda nada que pedir, o {count, plural, one {# actividad no tiene} other {# actividades no tienen}} proveedor sugerido.',
    activitiesSettled:
      '{count, plural, one {# actividad no tiene} other {# actividades no tienen}} ni líder confirmado ni vacío aceptado.',
    callOver:
      'El plazo no ha pasado y {count, plural, one {# organización no ha} other {# organizaciones no han}} respondido.',
    gapLeft: 'Cada actividad tiene líder.',
    oneLeadEach:
      '{count, plural, one {# actividad tiene} other {# actividades tienen}} más de un líder confirmado.',
    overlapsSettled:
      '{count, plural, one {# solapamiento no está} other {# solapamientos no están}} ni resuelto ni aceptado.',
    providerConsented: 'No se ha consentido a ningún proveedor.',
    leadWithdrawn: 'Ningún líder confirmado se ha retirado.',
    rhythmSet: 'No se ha fijado el ritmo de los informes.',
    leadConsented: 'Ninguna actividad tiene un líder al que el país haya consentido.',
    amendmentOpen: 'No hay enmienda abierta.',
    amendmentFourEyes: 'Usted propuso esta enmienda. Otra persona debe resolverla.',
    amendmentWithinManagersReach:
      'Esta enmienda cambia más que 30 días de plazo. Un director debe resolverla.',
    deliverablesSettled:
      '{count, plural, one {# entregable no está resuelto} other {# entregables no están resueltos}}.',
    reportsIn: '{count, plural, one {Falta # informe} other {Faltan # informes}}.',
    closingAccepted:
      'El informe final no está aceptado por ambas partes, ni por el Centro tras dos recordatorios sin respuesta.',
    openItemsOwned:
      '{count, plural, one {# asunto pendiente está} other {# asuntos pendientes están}} sin responsable.',
    silentLongEnough:
      '«Sin respuesta» exige {neededReminders} recordatorios y {neededDays} días; hasta ahora {reminders} y {days}.',
    somethingToUndo: 'No hay paso que deshacer.',
    undoneByWhoMoved: 'Solo quien dio el paso puede deshacerlo.',
    undoneInTime: 'Un paso puede deshacerse durante {minutes} minutos.',
    nothingLeftTheHouse: 'Ya salió un correo de este paso.',
    notEditedSince: 'Lo que escribió el paso se ha cambiado después.',
    paperEntered: 'Registre primero el documento firmado; una segunda persona lo comprueba.',
    paperHasFile: 'El documento no tiene archivo.',
    paperNotByPhone: 'Una llamada no basta para esto.',
    paperSecondPerson: 'Usted registró este documento. Otra persona debe comprobarlo.',
    adoptionFourEyes: 'Usted registró esta adopción. Otra persona debe aprobarla.',
    agreedPackageFileThere: 'Falta el archivo del programa acordado.',
  },
  turns: { center: 'Centro', country: 'País', organizations: 'Organizaciones', nobody: 'Nadie' },
  standings: {
    director: 'el director',
    manager: 'el gerente de programa',
    officer: 'un oficial de programa',
    focalPoint: 'el punto focal',
    clock: 'Sixstep',
    center: 'una segunda persona del Centro',
  },
  roles: {
    director: 'Director',
    programManager: 'Gerente de programa',
    programOfficer: 'Oficial de programa',
    focalPoint: 'Punto focal',
    countryColleague: 'Colega del país',
    partnerContact: 'Contacto de organización asociada',
    administrator: 'Administrador',
    observer: 'Observador',
    auditor: 'Auditor',
    clock: 'Sixstep',
  },
};
