import type { Messages } from '.'

export const es: Messages = {
  skipToContent: 'Saltar al contenido',
  home: 'Inicio',
  menu: 'Menú',
  mainNavigation: 'Principal',
  footerNavigation: 'Más páginas',
  languageSwitch: 'Idioma',
  breadcrumbs: 'Dónde está esta página',
  furtherPages: 'En esta sección',
  loading: 'Cargando',
  pageLoaded: (title) => `Página cargada: ${title}`,
  onlyIn: { en: 'En inglés', es: 'En español' },
  announcement: 'Aviso',
  contact: 'Escríbenos',
  elsewhere: 'Encuéntranos también en',

  meetings: {
    title: 'Reuniones',
    lead: 'Todo el mundo es bienvenido. Ven un poco antes si quieres charlar primero.',
    nextMeeting: 'Próxima reunión',
    laterMeeting: 'Una fecha posterior',
    pastMeeting: 'Esta reunión ya pasó',
    all: 'Todas las reuniones',
    details: 'Detalles',
    detailsAndWay: 'Detalles y cómo llegar',
    none: 'Aún no hay reuniones previstas',
    noneHint: 'Las nuevas fechas aparecen aquí en cuanto se fijan.',
    noneWithFilter: 'Ninguna reunión coincide con esa selección',
    showAll: 'Mostrar todas las reuniones',
    more: 'Reuniones posteriores',
    nextDates: 'Próximas fechas',
    pastDates: 'Fechas pasadas',
    allDates: 'Todas las fechas',
    thisDate: 'Más sobre esta fecha',
    comeTo: 'La siguiente:',
    neighbours: 'La fecha anterior y la siguiente',
    previousDate: 'Fecha anterior',
    nextDate: 'Fecha siguiente',
    noNextDates: 'No hay más fechas previstas.',
    where: 'Dónde',
    about: 'Sobre esta reunión',
    readings: 'Para leer antes',
    readingBy: (author) => `de ${author}`,
    topics: 'Temas',
    directions: 'Cómo llegar',
    map: 'Ver en un mapa',
    previously: 'En lugar de',
  },

  verdict: {
    cancelled: 'Esta fecha está cancelada.',
    postponed: 'Esta fecha está aplazada.',
    moved: (to) => `Nueva fecha u hora: ${to}.`,
    elsewhere: (place) => `Esta vez en otro lugar: ${place}.`,
  },

  zone: {
    all: (zone) => `Horario: ${zone}`,
    yours: (zone) => `Tu reloj: ${zone}`,
    yourTime: (time) => `Tu hora: ${time}`,
  },

  calendar: {
    add: 'Añadir esta fecha',
    file: 'Archivo de calendario',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    subscribe: {
      all: 'Suscribirse a todas las reuniones',
      topic: (topic) => `Suscribirse a «${topic}»`,
      meeting: 'Suscribirse a todas las fechas',
    },
    subscribeHint:
      'Así las nuevas fechas, los cambios y las cancelaciones llegan solos a tu calendario.',
    app: 'Tu aplicación de calendario',
    address: 'O dale esta dirección a tu calendario',
  },

  share: {
    title: 'Compártelo',
    address: 'La dirección de esta página',
    share: 'Compartir',
    copy: 'Copiar',
    copied: 'Copiada',
  },

  archive: {
    title: (year: number) => `Reuniones de ${year}`,
    lead: (year: number) => `Lo que tuvo lugar en ${year}.`,
    all: 'Reuniones pasadas',
    years: 'Años',
    more: 'El resto del año',
  },

  status: {
    cancelled: 'Cancelada',
    moved: 'Cambio de fecha',
    newPlace: 'Cambio de lugar',
    postponed: 'Aplazada',
    postponedHint: 'Se anunciará una nueva fecha.',
  },

  nearness: {
    now: 'Ahora mismo',
    tonight: 'Esta noche',
    today: 'Hoy',
    tomorrow: 'Mañana',
  },

  attendance: {
    'in-person': 'En persona',
    online: 'En línea',
    hybrid: 'En persona y en línea',
    alsoOnline: 'También en línea',
  },

  filters: {
    title: 'Mostrar',
    topic: 'Tema',
    attendance: 'Forma de participar',
    access: 'Accesibilidad',
    all: 'Todo',
  },

  access: {
    title: 'Accesibilidad',
    stepFree: { yes: 'Sin escalones', no: 'Con escalones' },
    masks: {
      required: 'Mascarilla obligatoria',
      encouraged: 'Mascarilla recomendada',
      optional: 'Mascarilla opcional',
    },
    signLanguage: {
      provided: 'Lengua de señas',
      'on-request': 'Lengua de señas a petición',
      none: 'Sin lengua de señas',
    },
    childcare: {
      provided: 'Cuidado infantil',
      'on-request': 'Cuidado infantil a petición',
      none: 'Sin cuidado infantil',
    },
    languages: 'Idiomas',
    transit: 'Autobús y tren',
    whatToExpect: 'Qué esperar',
    doorContact: 'Si la puerta está cerrada',
    filter: {
      'step-free': 'Sin escalones',
      masks: 'Mascarillas',
      'sign-language': 'Lengua de señas',
      childcare: 'Cuidado infantil',
    },
  },

  positions: {
    title: 'Nuestras posiciones',
    lead: 'Lo que hemos acordado, punto por punto.',
    all: 'Todas las posiciones',
    none: 'Aún no hay posiciones publicadas',
    noneHint: 'Aparecerán aquí cuando la rama las haya aprobado.',
    adopted: 'Aprobada',
    adoptedAt: 'en',
    supersedes: 'Sustituye a',
    supersededBy: 'Esta posición ha sido sustituida por',
    relatedMeetings: 'Háblalo con nosotros',
    previous: 'Anterior',
    next: 'Siguiente',
    neighbours: 'Otras posiciones',
  },

  picture: { credit: (name) => `Imagen: ${name}` },
  download: { size: (kind, size) => `${kind}, ${size}` },

  notFound: {
    title: 'Esta página no está aquí',
    text: 'Quizá cambió de nombre o se retiró, o la dirección tiene una errata.',
    ways: 'Sigue desde aquí',
  },

  error: {
    title: 'No se pudo cargar esta página',
    text: 'En este momento no hay conexión con nuestro servidor. No es culpa tuya; como mucho, de tu conexión.',
    retry: 'Intentar de nuevo',
  },
}
