import type { EditingWords } from './words'

export const es: EditingWords = {
  rule: (rule, zone) => `${rule}, ${zone}.`,
  once: (date, zone) => `Una vez: ${date}, ${zone}.`,
  noDates: 'Aún no tiene fecha: escribe en qué fecha es, cuándo empieza y cuándo termina.',
  attendance: { 'in-person': 'En persona', online: 'En línea', hybrid: 'En persona y en línea' },
  at: (attendance, venue) => `${attendance}: ${venue}.`,
  cancelled: 'Está cancelada por completo.',
  postponed: 'Está aplazada por completo.',
  dateOf: (meeting, date) => `Una fecha de «${meeting}»: ${date}.`,
  dateCancelled: 'Esta fecha está cancelada; el público sigue leyendo de qué trataba.',
  homePage: 'La página que se ve primero.',
  boundPage: (list) => `Su título y sus secciones se muestran en «${list}».`,
  lists: {
    meetings: 'Reuniones',
    positions: 'Posiciones',
    news: 'Noticias',
    documents: 'Documentos',
    groups: 'Grupos',
    people: 'Personas',
    letters: 'Boletines',
    getInvolved: 'Participa',
  },
  topPage: 'Una página en el primer nivel del sitio.',
  pageBelow: (title) => `Una página por debajo de «${title}».`,
  childPages: (count) =>
    count === 1 ? 'Hay una página por debajo.' : `Hay ${count} páginas por debajo.`,
  position: (order) => `Una posición; su número en el orden es ${order}.`,
  article: (kind, date) =>
    `${{ statement: 'Una declaración', report: 'Una crónica', announcement: 'Un aviso' }[kind]} del ${date}.`,
  paper: (kind, newest) =>
    `${{ bylaws: 'Unos estatutos', minutes: 'Un acta', leaflet: 'Un volante', studyUnit: 'Una unidad de estudio', course: 'Un curso', readingList: 'Una lista de lecturas' }[kind]}; ${newest === null ? 'aún no ha llegado ninguna versión' : `la versión más reciente es del ${newest}`}.`,
  paperAhead: (date) => `El ${date} aparece por sí sola la siguiente versión.`,
  group: (kind) =>
    ({
      committee: 'Un comité.',
      workingGroup: 'Un grupo de trabajo.',
      local: 'Un grupo local.',
      caucus: 'Un grupo de afinidad.',
    })[kind],
  offices: (offices) =>
    offices.length === 0 ? 'Hoy no tiene ningún cargo.' : `Cargo de hoy: ${offices.join(', ')}.`,
  agreed: (date) => `Aceptó aparecer el ${date}.`,
  replaces: (title) => `Sustituye a «${title}».`,
  replacedBy: (title) => `Fue sustituida por «${title}» y solo se muestra como historia.`,
  states: {
    published: 'En el sitio se ve tal como está aquí.',
    changed: 'En el sitio se ve una versión anterior hasta que publiques.',
    draft: 'En el sitio no se ve hasta que publiques.',
    dateless: 'En el sitio no se ve: su reunión no tiene allí esa fecha.',
  },
  inMenu: (label) => `En el menú se llama «${label}».`,
  inMenuByTitle: 'En el menú aparece con su título.',
  inMenuAs: (label, original, own) =>
    `En el menú se llama «${label}», como en ${original}. Su título aparece ahí cuando las palabras de ese enlace están vacías en la versión en ${own} de Navegación y esto está publicado.`,
  onlyIn: (language) =>
    `Está solo en ${language}. Quien lee el sitio en otro idioma también lo encuentra, con una nota que lo dice.`,
  waiting: (language) => `En el sitio no se ve hasta que se publique la versión en ${language}.`,
}
