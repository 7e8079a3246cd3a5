import type { LaterWords } from './en'

export const words: LaterWords = {
  privacy: 'Privacidad',
  search: 'Buscar',
  awaitsConfirmation: 'Quien la organiza aún no la ha confirmado',
  asOf: (moment) => `Datos del ${moment}; por ahora no se puede consultar nada más reciente.`,
  feed: 'Recibe lo nuevo en un lector de noticias (Atom)',
  announcement: 'Aviso',
  elsewhere: 'Encuéntranos también en',
  footerNavigation: 'Más páginas',
  picture: { credit: (name) => `Imagen: ${name}` },
  download: { size: (kind, size) => `${kind}, ${size}` },

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
  },

  filters: {
    title: 'Mostrar',
    topic: 'Tema',
    attendance: 'Cómo participar',
    access: 'Accesibilidad',
    all: 'Todo',
    clear: 'Mostrar todo',
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
      masks: 'Mascarilla recomendada',
      'sign-language': 'Lengua de señas',
      childcare: 'Cuidado infantil',
    },
  },
}
