import { labelId } from '../strapi/labels'
import { getInvolvedLabels } from './getInvolvedInSpanish'

/**
 * The labels of the forms and what can be chosen in them, in Spanish. Strapi keeps one label for each
 * field, in its database, and one word for each choice, in the schemas; before it shows them it looks
 * among the admin's texts for a translation, which these are.
 */

type Labels = Record<string, Record<string, string>>

/** Of the content types: by uid, then by field. */
export const spanishDocuments: Labels = {
  ...getInvolvedLabels.documents,
  'api::page.page': {
    title: 'Título',
    lead: 'Frase de apertura',
    sections: 'Secciones',
    slug: 'Dirección',
    parent: 'Página superior',
    description: 'Descripción para buscar y compartir',
    shareImage: 'Imagen para enlaces compartidos',
  },
  'api::meeting.meeting': {
    title: 'Título',
    firstDate: 'Primera fecha',
    allDay: 'Todo el día',
    startTime: 'Empieza a las',
    endTime: 'Termina a las',
    daysLater: 'Termina … días después',
    recurrence: 'Se repite (vacío: una sola fecha)',
    phases: 'Desde una fecha: otros días, horas o lugar',
    attendance: 'Cómo participar',
    venue: 'Lugar',
    joinLink: 'Enlace para participar en línea',
    organizerEmail: 'Correo de quien la organiza',
    summary: 'Resumen',
    body: 'Texto',
    access: 'Acceso (lo vacío se toma del lugar)',
    accessTexts: 'El acceso en palabras',
    readings: 'Para leer antes',
    topics: 'Temas',
    image: 'Imagen',
    planStatus: 'Estado de toda la reunión',
    statusNote: 'Nota sobre el estado',
    slug: 'Dirección',
    timeZone: 'Zona horaria',
  },
  'api::date-change.date-change': {
    meeting: 'Reunión',
    originalDate: 'Fecha que cambia',
    change: 'Qué pasa',
    newDate: 'Nueva fecha',
    newStartTime: 'Nuevo comienzo',
    newEndTime: 'Nuevo final',
    newDaysLater: 'Termina … días después',
    newVenue: 'Nuevo lugar',
    note: 'Nota',
    noteLocale: 'Idioma de la nota',
  },
  'api::venue.venue': {
    name: 'Nombre',
    streetAddress: 'Calle y número',
    city: 'Ciudad',
    directions: 'Cómo llegar',
    access: 'Acceso',
    latitude: 'Latitud',
    longitude: 'Longitud',
  },
  'api::position.position': {
    title: 'Título',
    summary: 'Resumen',
    body: 'Texto',
    order: 'Orden',
    topics: 'Temas',
    adoptedOn: 'Aprobada el',
    adoptedAt: 'Aprobada en',
    supersedes: 'Sustituye a',
    image: 'Imagen',
    slug: 'Dirección',
  },
  'api::topic.topic': { name: 'Nombre', slug: 'Dirección', description: 'Descripción' },
  'api::site-settings.site-settings': {
    branchName: 'Nombre del grupo',
    organizationName: 'Nombre de la organización',
    tagline: 'Lema',
    announcement: 'Anuncio',
    homePage: 'Página de inicio',
    meetingsPage: 'Página de «Reuniones»',
    positionsPage: 'Página de «Posiciones»',
    getInvolvedPage: 'Página de «Participa»',
    contactEmail: 'Correo de contacto',
    timeZone: 'Zona horaria',
    palette: 'Color de señal',
    shareImage: 'Imagen para enlaces compartidos',
    socialLinks: 'En otros sitios',
    footerText: 'Texto al pie',
  },
  'api::navigation.navigation': { header: 'Menú de arriba', footer: 'Enlaces al pie' },
  'api::redirect.redirect': {
    from: 'Dirección antigua',
    permanent: 'Para siempre',
    page: 'Página nueva',
    to: 'Dirección nueva',
  },
}

/** Of the components: by uid, then by field. */
export const spanishComponents: Labels = {
  ...getInvolvedLabels.components,
  'shared.link': {
    label: 'Palabras del enlace',
    page: 'A una página',
    builtIn: 'A una parte del sitio',
    url: 'A una dirección',
  },
  'shared.social-link': { label: 'Nombre', url: 'Dirección' },
  'shared.announcement': { text: 'Texto', link: 'Enlace', until: 'Mostrar hasta' },
  'shared.question': { question: 'Pregunta', answer: 'Respuesta' },
  'shared.position-choice': { position: 'Posición' },
  'sections.rich-text': { text: 'Texto' },
  'sections.hero': {
    title: 'Titular',
    text: 'Texto',
    image: 'Imagen',
    showNextMeeting: 'Mostrar la próxima reunión',
    links: 'Botones',
  },
  'sections.upcoming-meetings': {
    title: 'Encabezado',
    count: 'Cuántas fechas',
    topic: 'Solo este tema',
  },
  'sections.positions': {
    title: 'Encabezado',
    show: 'Cuáles',
    topic: 'Tema',
    chosen: 'Posiciones elegidas',
  },
  'sections.call-to-action': { title: 'Encabezado', text: 'Texto', links: 'Botones' },
  'sections.picture': { image: 'Imagen', caption: 'Pie de imagen', credit: 'Crédito' },
  'sections.quote': {
    text: 'Palabras',
    attribution: 'Quién lo dijo',
    sourceUrl: 'Dónde está escrito',
  },
  'sections.questions': { title: 'Encabezado', items: 'Preguntas' },
  'sections.download': { title: 'Encabezado', description: 'Qué es', file: 'Archivo' },
  'meeting.recurrence': {
    frequency: 'Cómo',
    interval: 'Cada … semanas, meses o años',
    monday: 'Lun',
    tuesday: 'Mar',
    wednesday: 'Mié',
    thursday: 'Jue',
    friday: 'Vie',
    saturday: 'Sáb',
    sunday: 'Dom',
    nth: 'Cuál del mes',
    until: 'Hasta',
    count: 'Número de fechas',
  },
  'meeting.phase': {
    from: 'Desde esta fecha',
    startTime: 'Empieza a las',
    endTime: 'Termina a las',
    daysLater: 'Termina … días después',
    recurrence: 'Se repite',
    venue: 'Lugar',
  },
  'meeting.access-facts': {
    stepFree: 'Sin escalones',
    masks: 'Mascarillas',
    signLanguage: 'Lengua de señas',
    childcare: 'Cuidado infantil',
  },
  'meeting.access-texts': {
    languages: 'Idiomas que se hablan',
    transit: 'Cómo llegar en autobús y tren',
    whatToExpect: 'Qué esperar',
    doorContact: 'En la puerta',
  },
  'meeting.reading': { title: 'Título', author: 'Autoría', url: 'Dónde leerlo' },
}

/** What is chosen in fields, by what the schemas call it. */
export const spanishChoices: Record<string, string> = {
  yes: 'sí',
  no: 'no',
  required: 'obligatorias',
  encouraged: 'recomendadas',
  optional: 'opcionales',
  provided: 'sí',
  'on request': 'si se pide',
  none: 'no',
  weekly: 'cada semana',
  'monthly by date': 'cada mes por fecha',
  'monthly by weekday': 'cada mes por día de la semana',
  yearly: 'cada año',
  first: 'primero',
  second: 'segundo',
  third: 'tercero',
  fourth: 'cuarto',
  fifth: 'quinto',
  last: 'último',
  all: 'todas',
  topic: 'por tema',
  chosen: 'elegidas',
  meetings: 'reuniones',
  positions: 'posiciones',
  'get involved': 'participa',
  scheduled: 'como estaba previsto',
  postponed: 'aplazada',
  cancelled: 'cancelada',
  moved: 'trasladada',
  'other venue': 'otro lugar',
  'in person': 'en persona',
  online: 'en línea',
  hybrid: 'híbrida',
  en: 'inglés',
  es: 'español',
  red: 'rojo',
  rust: 'óxido',
  ochre: 'ocre',
  green: 'verde',
  teal: 'verde azulado',
  blue: 'azul',
  violet: 'violeta',
  magenta: 'magenta',
  each: 'cada vez',
  daily: 'una vez al día',
}

/** What the types are called in menus and headings, by their English names. */
export const spanishTypes: Record<string, string> = {
  Pages: 'Páginas',
  Meetings: 'Reuniones',
  'Date changes': 'Cambios de fecha',
  Venues: 'Lugares',
  Positions: 'Posiciones',
  Topics: 'Temas',
  'Site settings': 'Ajustes del sitio',
  Navigation: 'Navegación',
  Redirects: 'Redirecciones',
  Interests: 'Intereses',
  'Get involved': 'Participa',
}

/** What the sections of pages are called, by their uids, and their group. */
export const spanishSections: Record<string, string> = {
  sections: 'Secciones',
  'sections.rich-text': 'Texto',
  'sections.hero': 'Apertura',
  'sections.upcoming-meetings': 'Próximas reuniones',
  'sections.positions': 'Posiciones',
  'sections.call-to-action': 'Llamada a la acción',
  'sections.picture': 'Imagen',
  'sections.quote': 'Cita',
  'sections.questions': 'Preguntas y respuestas',
  'sections.download': 'Descarga',
  'sections.sign-up': 'Formulario de inscripción',
}

/** All of them under the ids by which Strapi looks for them. */
export function labelsInSpanish(): Record<string, string> {
  return {
    ...spanishTypes,
    ...spanishSections,
    ...spanishChoices,
    ...withIds('content-types', spanishDocuments),
    ...withIds('components', spanishComponents),
  }
}

function withIds(kind: 'content-types' | 'components', labels: Labels): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([uid, fields]) =>
      Object.entries(fields).map(([name, label]) => [labelId(kind, uid, name), label]),
    ),
  )
}
