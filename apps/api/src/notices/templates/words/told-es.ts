import type { Told } from './mail-words.ts';

export const toldEs: Readonly<Record<string, Told>> = {
  'expression.apply center':
    'El país presenta su solicitud sin invitación y ha comenzado su manifestación de interés.',
  'invitation.submit director': 'La invitación espera su aprobación.',
  'invitation.return center': 'La dirección ha devuelto la invitación para que se modifique.',
  'invitation.decline center': 'El país ha declinado la invitación.',
  'invitation.decline country': 'La invitación ha sido declinada en nombre de su país.',
  'expression.start center': 'El país ha comenzado su manifestación de interés.',
  'expression.submit center': 'La manifestación de interés ha sido presentada.',
  'expression.submit country': [
    'Hemos recibido su manifestación de interés.',
    'El Centro comprueba primero que esté completa y después la examina.',
  ],
  'expression.return country': [
    'El Centro le pide aclaraciones sobre su manifestación de interés.',
    'Solo puede modificarse aquello por lo que se pregunta; todo lo demás queda como usted lo envió.',
  ],
  'expression.accept country': [
    'El Centro ha aceptado su manifestación de interés.',
    'A continuación le propondrá fechas para una primera consulta. Su carta está en la página del caso.',
  ],
  'expression.accept center':
    'La manifestación de interés ha sido aceptada; puede prepararse la consulta.',
  'expression.decline country': [
    'El Centro no da curso por ahora a su manifestación de interés.',
    'La carta que está en la página del caso indica el motivo y desde cuándo puede presentar una nueva solicitud.',
  ],
  'expression.defer country': [
    'El Centro examinará su manifestación de interés en una fecha posterior.',
    'No se pierde nada de lo que envió. La carta que está en la página del caso indica la fecha.',
  ],
  'expression.resume center':
    'El aplazamiento ha terminado; la manifestación de interés vuelve a examinarse.',
  'consultation.schedule country': [
    'Se ha fijado una consulta con usted.',
    'La página del caso muestra la fecha, la hora y el lugar.',
  ],
  'consultation.send country': [
    'El acta de la consulta está a su disposición.',
    'Confírmela, por favor, o solicite correcciones.',
  ],
  'consultation.contest center': 'El país solicita correcciones en el acta de la consulta.',
  'consultation.confirm center': 'El acta de la consulta ha sido confirmada.',
  'consultation.confirm country': [
    'Hemos recibido su confirmación del acta de la consulta.',
    'A continuación el Centro elabora su programa de apoyo.',
  ],
  'consultation.proceed country': [
    'El Centro continúa sin confirmación del acta de la consulta.',
    'El acta lleva la mención «no confirmada»: el silencio nunca se entiende como consentimiento.',
  ],
  'consultation.end country': [
    'La consulta ha terminado sin acordar ningún componente.',
    'La página del caso recoge lo tratado y los motivos.',
  ],
  'consultation.reopen country': [
    'La consulta se ha abierto de nuevo.',
    'Se conservan todas las versiones anteriores.',
  ],
  'consultation.reopen center': 'La consulta se ha abierto de nuevo.',
  'package.submit director': 'El proyecto de programa espera su revisión.',
  'package.return center':
    'La dirección ha devuelto el proyecto de programa para que se modifique.',
  'package.propose country': [
    'El proyecto de su programa de apoyo espera su respuesta.',
    'Puede aceptarlo todo de una vez o responder componente por componente.',
  ],
  'package.reissue country': [
    'El proyecto de su programa de apoyo vuelve a estar en sus manos.',
    'No ha cambiado nada importante desde la versión que usted conoce.',
  ],
  'package.requestChanges center': 'El país solicita cambios en el proyecto de programa.',
  'package.agree center': 'El país ha dado su acuerdo al programa de apoyo.',
  'package.agree country': [
    'Hemos recibido su acuerdo al programa de apoyo.',
    'A continuación el Centro busca un proveedor para cada actividad.',
  ],
  'package.revise country': [
    'Su programa de apoyo vuelve a la fase de redacción.',
    'Recibirá una nueva versión para su acuerdo.',
  ],
  'offers.call organizations': [
    'El Centro solicita sus ofertas de apoyo.',
    'Ofrezca o decline, por favor, cada actividad que se le presenta.',
  ],
  'offers.close center': 'El plazo de ofertas está cerrado; las ofertas pueden consolidarse.',
  'offers.callAgain organizations': [
    'El Centro solicita de nuevo ofertas de apoyo.',
    'Algunas actividades todavía no tienen proveedor.',
  ],
  'offers.consolidate country': [
    'Se le proponen los proveedores de su programa de apoyo.',
    'Usted da su consentimiento a cada uno o lo niega indicando el motivo.',
  ],
  'offers.withhold center': 'El país no da su consentimiento a todos los proveedores.',
  'offers.consent center': 'El país ha dado su consentimiento a proveedores.',
  'offers.consent country': [
    'Hemos recibido su consentimiento a los proveedores.',
    'A continuación el Centro acuerda con usted y con ellos una fecha de inicio.',
  ],
  'offers.reopen country': [
    'Un proveedor se ha retirado y el Centro busca otro.',
    'Se le pedirá de nuevo su consentimiento.',
  ],
  'implementation.start country': [
    'Comienza la ejecución de su programa de apoyo.',
    'El plan de trabajo y sus fechas están en la página del caso.',
  ],
  'implementation.start organizations': [
    'Comienza la ejecución del programa de apoyo.',
    'Sus actividades y las fechas de sus informes están en la página del caso.',
  ],
  'amendment.propose director': 'Se ha propuesto una modificación del programa de apoyo.',
  'amendment.propose country': 'El Centro propone una modificación de su programa de apoyo.',
  'amendment.settle country': [
    'Se ha decidido sobre una modificación de su programa de apoyo.',
    'La página del caso muestra la decisión y su motivo.',
  ],
  'amendment.settle center': 'Se ha decidido sobre una modificación del programa de apoyo.',
  'implementation.finish country': [
    'Las actividades de su programa de apoyo han terminado.',
    'Sigue el informe final, que se someterá a su aceptación.',
  ],
  'case.complete country': [
    'Su programa de apoyo ha concluido.',
    'Le agradecemos el trabajo que le ha dedicado.',
  ],
  'case.complete center': 'El programa de apoyo ha concluido.',
  'case.hold country': [
    'Su caso está en suspenso.',
    'La página del caso indica el motivo y la fecha de la revisión. Entretanto no corre ningún plazo.',
  ],
  'case.hold center': 'El caso está en suspenso.',
  'case.resume country': [
    'Su caso continúa.',
    'Los plazos se han desplazado por la duración de la suspensión.',
  ],
  'case.prolongHold country': [
    'Su caso sigue en suspenso.',
    'La página del caso muestra la nueva fecha de revisión. Entretanto no corre ningún plazo.',
  ],
  'case.withdraw center': 'El país se ha retirado.',
  'case.withdraw country': [
    'Hemos recibido su retirada.',
    'El caso queda cerrado; puede presentar una nueva solicitud en cualquier momento.',
  ],
  'case.close country': [
    'El Centro ha cerrado su caso.',
    'La carta con el motivo está en la página del caso.',
  ],
  'case.terminate country': [
    'La ejecución de su programa de apoyo termina antes de tiempo.',
    'El motivo y los resultados obtenidos están en la página del caso.',
  ],
  'case.terminate organizations': [
    'La ejecución del programa de apoyo termina antes de tiempo.',
    'La página del caso explica lo que esto supone para sus actividades.',
  ],
  'case.override center': 'La dirección ha movido el caso por decisión excepcional.',
};
