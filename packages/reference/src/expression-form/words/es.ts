import type { FormWords } from '../words.ts';

export const formWords: FormWords = {
  title: 'Manifestación de interés',
  sections: {
    contact: {
      title: 'Ministerio y contacto',
      lead: 'El Centro escribe a esta persona sobre el expediente.',
    },
    components: { title: 'Componentes deseados' },
    need: { title: 'Lo que necesita: {name}' },
    rank: { title: 'Orden de importancia' },
    context: {
      title: 'El artículo 6 en su país',
      lead: 'Lo que pueda decir aquí ahorra preguntas más tarde. Nada de esta página es obligatorio.',
    },
    support: {
      title: 'Apoyo que ya reciben',
      lead: 'Para que ningún trabajo se haga dos veces. Nada de esta página es obligatorio.',
    },
    arrangements: {
      title: 'Suplente, oficinas y equipo',
      lead: 'Quién decide y quién trabajaría en ello. Nada de esta página es obligatorio.',
    },
    practicalities: {
      title: 'Cómo quieren trabajar',
      lead: 'Nada de esta página es obligatorio.',
    },
    sharing: { title: 'Quién puede leerla' },
    letter: {
      title: 'Carta de respaldo',
      lead: 'Una carta con la que su gobierno apoya la solicitud, firmada por el ministerio.',
    },
    declaration: { title: 'Declaración' },
  },
  items: {
    ministry: { label: 'Ministerio u organismo' },
    'contact.name': { label: 'Nombre del punto focal' },
    'contact.position': { label: 'Cargo' },
    'contact.email': { label: 'Dirección de correo electrónico' },
    'contact.phone': {
      label: 'Número de teléfono',
      hint: 'Con el prefijo del país, por ejemplo +51 1 000 0000',
    },
    workingLanguage: {
      label: 'Idioma de trabajo',
      hint: 'El idioma en el que quieren trabajar con el Centro. Puede responder este formulario en cualquier idioma.',
      choices: { en: 'Inglés', fr: 'Francés', es: 'Español' },
    },
    components: {
      label: 'Componentes deseados',
      hint: 'Elija en qué quiere apoyo su país. Puede cambiarlo hasta el envío.',
      choices: {
        strategy: 'Estrategia del artículo 6',
        authorization: 'Autorización',
        reporting: 'Presentación de informes',
        tracking: 'Seguimiento',
        projectInitiation: 'Puesta en marcha de proyectos',
        methodologyDevelopment: 'Elaboración de metodologías',
      },
      choiceHints: {
        strategy: 'Principios, admisibilidad, alcance y ambición del uso del artículo 6',
        authorization: 'Marco jurídico e institucional para autorizar ITMO',
        reporting: 'Informe inicial, información anual, información periódica',
        tracking: 'Un registro nacional o el registro internacional para seguir los ITMO',
        projectInitiation: 'Una cartera de actividades de mitigación del artículo 6',
        methodologyDevelopment: 'Líneas de base: elaborarlas y aplicarlas',
      },
    },
    status: {
      label: 'En qué punto está su país',
      hint: 'Elija lo que más se acerque hoy.',
      choices: {
        inPlace: 'Establecido',
        inProgress: 'En curso',
        underConsideration: 'En estudio',
        notStarted: 'Sin empezar',
        unknown: 'No lo sabemos',
      },
    },
    need: {
      label: 'Lo que necesita',
      hint: 'Unas frases: el problema, quién usaría el apoyo, para cuándo y para qué.',
    },
    existing: {
      label: 'Lo que ya existe',
      hint: 'Leyes, borradores, estudios, con enlaces si los tiene.',
    },
    institution: { label: 'Institución responsable' },
    outcome: { label: 'Lo que debería existir al final' },
    forms: {
      label: 'Formas de apoyo que prefieren',
      choices: {
        advice: 'Asesoramiento jurídico o de políticas',
        training: 'Capacitación',
        tool: 'Una herramienta',
        registry: 'Un registro',
        drafting: 'Revisión o redacción de documentos',
        peerExchange: 'Intercambio con otros países',
        mission: 'Una misión en el país',
      },
    },
    wantedBy: { label: 'Se desea para el' },
    drivers: {
      label: 'Lo que marca la fecha',
      choices: {
        initialReport: 'Informe inicial',
        btr: 'Informe bienal de transparencia',
        law: 'Una ley o un reglamento',
        cma: 'Un período de sesiones de la CMA',
        bilateralAgreement: 'Un acuerdo bilateral',
      },
    },
    rank: { label: 'Posición', hint: '1 es lo más importante. Cada número se usa una sola vez.' },
    'context.interests': {
      label: 'Lo que interesa a su país',
      choices: {
        cooperativeApproaches: 'Enfoques cooperativos (artículo 6.2)',
        mechanism: 'Mecanismo de Acreditación del Acuerdo de París (artículo 6.4)',
        nonMarket: 'Enfoques no relacionados con el mercado (artículo 6.8)',
        cdmTransition: 'Transición de actividades del MDL',
      },
    },
    'context.role': {
      label: 'Papel de su país',
      choices: {
        host: 'Parte anfitriona',
        acquiring: 'Parte adquirente',
        both: 'Ambos',
        undecided: 'Sin decidir',
      },
    },
    'context.ndc': { label: 'CDN vigente', hint: 'Su nombre y su año' },
    'context.ndcLink': { label: 'Enlace a la CDN' },
    'context.parties': {
      label: 'Partes cooperantes',
      columns: {
        party: { label: 'Parte' },
        agreement: { label: 'Acuerdo' },
        signedOn: { label: 'Fecha' },
        status: {
          label: 'Estado',
          choices: { negotiated: 'En negociación', signed: 'Firmado', inForce: 'En vigor' },
        },
      },
    },
    'context.initialReport': {
      label: 'Informe inicial conforme al artículo 6.2',
      choices: {
        submitted: 'Presentado',
        planned: 'Previsto',
        notPlanned: 'No previsto',
        unknown: 'No lo sabemos',
      },
    },
    'context.initialReportOn': { label: 'Fecha del informe inicial' },
    'context.inventoryYear': { label: 'Año del último inventario de gases de efecto invernadero' },
    'support.none': { label: 'No recibimos apoyo de este tipo, y no hay ninguno previsto' },
    'support.received': {
      label: 'Apoyo recibido o previsto',
      columns: {
        provider: { label: 'Quién lo presta' },
        component: {
          label: 'Componente',
          choices: {
            strategy: 'Estrategia del artículo 6',
            authorization: 'Autorización',
            reporting: 'Presentación de informes',
            tracking: 'Seguimiento',
            projectInitiation: 'Puesta en marcha de proyectos',
            methodologyDevelopment: 'Elaboración de metodologías',
          },
        },
        what: { label: 'En qué consiste' },
        from: { label: 'Desde' },
        to: { label: 'Hasta' },
        mayContact: {
          label: '¿Puede escribirles el Centro?',
          choices: { yes: 'Sí', no: 'No' },
        },
      },
    },
    'deputy.name': { label: 'Nombre de la persona suplente' },
    'deputy.position': { label: 'Cargo de la persona suplente' },
    'deputy.email': { label: 'Correo electrónico de la persona suplente' },
    'arrangements.authority': {
      label: 'Autoridad nacional para el artículo 6',
      hint: 'También la autoridad nacional designada para el artículo 6.4, si es otra oficina',
    },
    'arrangements.ministries': {
      label: 'Ministerios consultados',
      choices: {
        environment: 'Ambiente',
        finance: 'Finanzas',
        planning: 'Planificación',
        energy: 'Energía',
        land: 'Agricultura, bosques o tierras',
        foreignAffairs: 'Relaciones exteriores',
      },
    },
    'arrangements.decisions': { label: 'Quién decide sobre el artículo 6, y cómo' },
    'arrangements.registry': { label: 'Quién lleva el registro, o lo llevaría' },
    'arrangements.team': {
      label: 'Personas disponibles, en puestos a tiempo completo',
      choices: {
        none: 'Ninguna todavía',
        underOne: 'Menos de una',
        oneToThree: 'De una a tres',
        overThree: 'Más de tres',
      },
    },
    'arrangements.privateSector': { label: 'Cómo participa el sector privado' },
    'arrangements.inclusion': {
      label: 'Género, comunidades y otras partes interesadas',
      hint: 'A quién hay que escuchar, y cómo lo hacen',
    },
    'practicalities.mode': {
      label: 'Cómo quieren reunirse',
      choices: { online: 'En línea', inPerson: 'En persona', both: 'De ambas formas' },
    },
    'practicalities.availability': {
      label: 'Cuándo están disponibles',
      hint: 'Días, horas y semanas en que no pueden reunirse',
    },
    'practicalities.interpretation': { label: 'Interpretación necesaria, a qué idioma' },
    'practicalities.connection': { label: 'Límites de su conexión' },
    'sharing.with': {
      label: 'Quién puede leer esta manifestación de interés',
      hint: 'Una respuesta para toda ella. Puede hacer excepciones abajo.',
      choices: {
        center: 'Solo el Centro',
        chosenOrganizations: 'Las organizaciones asociadas a las que el Centro pide una oferta',
        allOrganizations: 'Todas las organizaciones asociadas',
        public: 'Todo el mundo',
      },
    },
    'sharing.except': {
      label: 'Excepciones: solo para el Centro',
      choices: {
        contact: 'Ministerio y contacto',
        need: 'Lo que necesita',
        context: 'El artículo 6 en su país',
        support: 'Apoyo que ya reciben',
        arrangements: 'Suplente, oficinas y equipo',
        practicalities: 'Cómo quieren trabajar',
      },
    },
    'letter.kind': {
      label: 'Cómo llega la carta',
      choices: {
        attached: 'La adjunto aquí',
        follows: 'Llegará antes de una fecha',
        byPost: 'Se envía por correo postal',
      },
    },
    'letter.fileId': { label: 'La carta' },
    'letter.followsOn': {
      label: 'Fecha límite en que llegará',
      hint: 'El Centro puede examinar su solicitud antes de que llegue la carta. Tiene que estar antes de que acepte un programa.',
    },
    'declaration.name': {
      label: 'Su nombre completo',
      hint: 'Escriba su nombre como firma.',
    },
    'declaration.accepted': { label: 'Lo declaro' },
  },
  wholes: { letter: 'Carta de respaldo', declaration: 'Declaración' },
  declaration:
    'Declaro que mi gobierno me ha designado para expresar este interés, que lo escrito aquí es correcto hasta donde sé, y que la solicitud no duplica un apoyo que ya recibimos.',
  row: 'Fila {row}: {column}',
  ofComponent: '{component}: {field}',
};
