import type { LaterWords } from './en'

export const words: LaterWords = {
  skipToContent: 'Saltar al contenido',
  menu: 'Menú',
  mainNavigation: 'Principal',
  languageSwitch: 'Idioma',
  loading: 'Cargando',
  changes: {
    movedFrom: (date) => `Antes: ${date}`,
    usuallyAt: (place) => `Normalmente en ${place}`,
    postponedHint: 'Se anunciará una nueva fecha.',
  },
  privacy: 'Privacidad',
  search: 'Buscar',
  awaitsConfirmation: 'Quien la organiza aún no la ha confirmado',
  asOf: (moment) => `Datos del ${moment}; por ahora no se puede consultar nada más reciente.`,
  kept: {
    offline: (moment) =>
      `No tienes conexión. Datos del ${moment}, tal como los guardó este dispositivo.`,
    weak: (moment) =>
      `Nuestro servidor no responde. Datos del ${moment}, tal como los guardó este dispositivo.`,
  },
  feed: 'Recibe lo nuevo en un lector de noticias (Atom)',
  announcement: 'Aviso',
  follow: 'Síguenos',
  footerNavigation: 'Más páginas',
  picture: { credit: (name) => `Imagen: ${name}` },
  download: { get: 'Descargar', size: (kind, size) => `${kind}, ${size}` },

  particulars: {
    usually: (rule) => `Normalmente, ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`,
    placeNow: (place) => `Esta vez en ${place}`,
    onlineNow: 'Esta vez en línea',
    joinByMail: 'Para participar en línea, avisa que vienes: el enlace llega por correo.',
    where: 'Dónde',
    about: 'Sobre esta reunión',
    speakers: 'Quién habla',
    thisTime: 'Esta vez',
    agenda: 'Programa',
    moreDates: (count) => `${count} fechas más`,
    readings: 'Para leer antes',
    readingBy: (author) => `de ${author}`,
    map: 'Ver en un mapa',
    ownMap: 'Abrir en el mapa del teléfono',
    byFoot: 'A pie',
    byBike: 'En bicicleta',
    byTransit: 'En transporte público (Google Maps)',
  },

  calendar: {
    add: 'Añadir al calendario',
    onlyThis: 'Solo esta fecha, tal como está ahora.',
    file: 'Apple y otros calendarios (.ics)',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    subscribeHint:
      'Configúralo una vez: las fechas nuevas, los cambios y las cancelaciones llegarán solos.',
    app: 'Apple y otras aplicaciones',
    showsCancelled: '¿Tu calendario muestra las fechas canceladas como si se celebraran?',
    withoutCancelled: 'Suscríbete sin ellas',
    address: 'O pega esta dirección en tu calendario',
  },

  share: {
    title: 'Compártelo',
    address: 'La dirección de esta página',
    share: 'Compartir',
    copy: 'Copiar',
    copied: 'Copiada',
    mail: 'Enviar por correo',
    flyer: 'Imprimir un cartel',
  },

  filters: {
    title: 'Filtrar reuniones',
    topic: 'Tema',
    attendance: 'Cómo participar',
    access: 'Accesibilidad',
    series: 'Reuniones que se repiten',
    all: 'Todo',
    clear: 'Mostrar todo',
    fold: 'Una línea por serie',
    unfold: 'Todas las fechas',
    count: (count, isAll) =>
      `${count === 1 ? 'Una fecha' : `${count} fechas`}${isAll ? '' : ', y más adelante otras'}`,
    countFolded: (count, isAll) =>
      `${count === 1 ? 'Una reunión' : `${count} reuniones`}${isAll ? '' : ', y más adelante otras'}`,
    asMonth: 'Mes',
    asList: 'Lista',
    back: 'Volver a las próximas reuniones',
    from: (date) => `desde el ${date}`,
    until: (date) => `hasta el ${date}`,
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
    doorContact: 'En la puerta',
    filter: {
      'step-free': 'Sin escalones',
      masks: 'Mascarilla recomendada u obligatoria',
      'sign-language': 'Lengua de señas',
      childcare: 'Cuidado infantil',
    },
  },
}
