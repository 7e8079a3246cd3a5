import type { Attendance, Locale } from '../contract'

/** What the report says beside the messages of the checks. */
export interface Words {
  rule: (rule: string, zone: string) => string
  once: (date: string, zone: string) => string
  noDates: string
  attendance: Record<Attendance, string>
  at: (attendance: string, venue: string) => string
  cancelled: string
  postponed: string
  homePage: string
  boundPage: (list: string) => string
  lists: { meetings: string; positions: string; getInvolved: string }
  topPage: string
  pageBelow: (title: string) => string
  childPages: (count: number) => string
  position: (order: number) => string
  replaces: (title: string) => string
  replacedBy: (title: string) => string
  states: Record<'published' | 'changed' | 'draft', string>
}

export const words: Record<Locale, Words> = {
  en: {
    rule: (rule, zone) => `${rule}, ${zone}.`,
    once: (date, zone) => `Once: ${date}, ${zone}.`,
    noDates: 'It has no date yet: say on which date it is, when it starts and when it ends.',
    attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
    at: (attendance, venue) => `${attendance}: ${venue}.`,
    cancelled: 'All of it is cancelled.',
    postponed: 'All of it is postponed.',
    homePage: 'The page that visitors see first.',
    boundPage: (list) => `Its title and sections are shown at “${list}”.`,
    lists: { meetings: 'Meetings', positions: 'Positions', getInvolved: 'Get involved' },
    topPage: 'A page at the top of the site.',
    pageBelow: (title) => `A page below “${title}”.`,
    childPages: (count) => (count === 1 ? 'One page is below it.' : `${count} pages are below it.`),
    position: (order) => `A position; its number in the order is ${order}.`,
    replaces: (title) => `It replaces “${title}”.`,
    replacedBy: (title) => `It was replaced by “${title}” and is shown as history only.`,
    states: {
      published: 'Visitors see it as it is here.',
      changed: 'Visitors see an older version until you publish.',
      draft: 'Visitors don’t see it until you publish.',
    },
  },
  es: {
    rule: (rule, zone) => `${rule}, ${zone}.`,
    once: (date, zone) => `Una vez: ${date}, ${zone}.`,
    noDates: 'Aún no tiene fecha: escribe en qué fecha es, cuándo empieza y cuándo termina.',
    attendance: { 'in-person': 'En persona', online: 'En línea', hybrid: 'En persona y en línea' },
    at: (attendance, venue) => `${attendance}: ${venue}.`,
    cancelled: 'Está cancelada por completo.',
    postponed: 'Está aplazada por completo.',
    homePage: 'La página que se ve primero.',
    boundPage: (list) => `Su título y sus secciones se muestran en «${list}».`,
    lists: { meetings: 'Reuniones', positions: 'Posiciones', getInvolved: 'Participa' },
    topPage: 'Una página en el primer nivel del sitio.',
    pageBelow: (title) => `Una página por debajo de «${title}».`,
    childPages: (count) =>
      count === 1 ? 'Hay una página por debajo.' : `Hay ${count} páginas por debajo.`,
    position: (order) => `Una posición; su número en el orden es ${order}.`,
    replaces: (title) => `Sustituye a «${title}».`,
    replacedBy: (title) => `Fue sustituida por «${title}» y solo se muestra como historia.`,
    states: {
      published: 'En el sitio se ve tal como está aquí.',
      changed: 'En el sitio se ve una versión anterior hasta que publiques.',
      draft: 'En el sitio no se ve hasta que publiques.',
    },
  },
}
