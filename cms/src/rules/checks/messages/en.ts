/**
 * Everything that editors are told about their documents, in the language of the admin. Each message
 * begins with the field as the form calls it and ends with the remedy.
 */
import type { Locale } from '../../contract'

export interface Messages {
  /** Names of fields, as the forms have them. */
  fields: Record<string, string>
  languages: Record<Locale, string>

  slugTaken: (slug: string, title: string) => string
  slugReserved: (slug: string) => string
  parentItself: () => string
  parentBelow: (title: string) => string
  deadLink: (field: string, url: string) => string
  unreadableLink: (field: string, url: string) => string
  emptyLink: (field: string, label: string) => string
  emptyChoice: (field: string) => string
  pictureWithoutWords: (field: string, file: string) => string
  pictureInTextWithoutWords: (field: string, file: string) => string
  placeMissing: () => string
  joinLinkPublic: (field: string) => string

  draftLinked: (field: string, title: string) => string
  accessUnknown: () => string
  samePlace: (date: string, title: string) => string
  sameHour: (date: string, title: string) => string
  longTitle: (length: number, longest: number) => string
  translationMissing: (language: string) => string
  defaultMissing: (language: string) => string
  headingSkipped: (field: string, level: number, instead: number) => string

  /** What the menus and the settings are called. */
  navigation: string
  settings: string
  /** A field of another document. */
  placeOf: (title: string, field: string) => string
  linkedFrom: (places: string) => string
  /** Of several documents that were to be published at once. */
  ofDocument: (title: string, message: string) => string
}

const en: Messages = {
  fields: {
    title: 'Title',
    slug: 'Address',
    parent: 'Page above',
    lead: 'Opening sentence',
    sections: 'Sections',
    description: 'Description for search and sharing',
    shareImage: 'Picture for shared links',
    summary: 'Summary',
    body: 'Text',
    venue: 'Place',
    access: 'Access',
    accessTexts: 'Access in words',
    readings: 'To read before',
    statusNote: 'Note on the status',
    firstDate: 'First date',
    image: 'Picture',
    adoptedAt: 'Adopted at',
    supersedes: 'Replaces',
    header: 'Menu at the top',
    footer: 'Links at the bottom',
    announcement: 'Announcement',
    socialLinks: 'Elsewhere',
    homePage: 'Home page',
    meetingsPage: 'Page for “Meetings”',
    positionsPage: 'Page for “Positions”',
    getInvolvedPage: 'Page for “Get involved”',
  },
  languages: { en: 'English', es: 'Spanish' },

  slugTaken: (slug, title) =>
    `Address: “${slug}” belongs to “${title}”. Write another one, or empty the field and save: then one is made from the title.`,
  slugReserved: (slug) =>
    `Address: the site itself answers at “${slug}”. Write another one, or empty the field and save: then one is made from the title.`,
  parentItself: () =>
    'Page above: a page can’t stand above itself. Choose another page, or leave it empty.',
  parentBelow: (title) =>
    `Page above: “${title}” stands below this page already. Choose another page, or leave it empty.`,
  deadLink: (field, url) =>
    `${field}: there is nothing at “${url}” on this site. Correct the link, or remove it.`,
  unreadableLink: (field, url) =>
    `${field}: “${url}” is no address that can be opened. Begin it with https://, mailto:, tel: or, on this site, with /.`,
  emptyLink: (field, label) =>
    `${field}: the link “${label}” leads nowhere. Choose its page or write its address, or remove it.`,
  emptyChoice: (field) =>
    `${field}: one of the chosen positions is empty. Choose it, or remove it.`,
  pictureWithoutWords: (field, file) =>
    `${field}: “${file}” has no alternative text. Open the picture and say in a sentence what it shows, for those who can’t see it.`,
  pictureInTextWithoutWords: (field, file) =>
    `${field}: “${file}” has no alternative text. Say in the media library what it shows, then take it out of the text and insert it again.`,
  placeMissing: () =>
    'Place: people are asked to come, but not told where. Choose a place, or set “How to attend” to online.',
  joinLinkPublic: (field) =>
    `${field}: everybody can read the link to join here. Remove it from this text; it is kept under “Link to join online”, which is never shown.`,

  draftLinked: (field, title) =>
    `${field}: “${title}” is not published, so visitors don’t get to it. Publish it as well, or remove the link.`,
  accessUnknown: () =>
    'Access: nothing is known of steps, masks, sign language or childcare. Fill it in here or at the venue, so that everybody knows whether they can come.',
  samePlace: (date, title) =>
    `Place: on ${date} “${title}” is in the same place at the same time. Choose another place or time, or change one of the two dates.`,
  sameHour: (date, title) =>
    `First date: on ${date} “${title}” is at the same time. Choose another time if people want to come to both.`,
  longTitle: (length, longest) =>
    `Title: with ${length} characters it is cut off where it is shared. Shorten it to ${longest} or fewer.`,
  translationMissing: (language) =>
    `Title: there is no ${language} version, so those readers get this one. Choose ${language} among the languages at the top and translate it.`,
  defaultMissing: (language) =>
    `Title: there is no ${language} version, and without it nobody sees this one. Choose ${language} among the languages at the top and write it.`,
  headingSkipped: (field, level, instead) =>
    `${field}: a heading of level ${level} follows without the level above it. Make it level ${instead}, so that the outline can be followed by ear.`,

  navigation: 'Navigation',
  settings: 'Site settings',
  placeOf: (title, field) => `“${title}” (${field})`,
  linkedFrom: (places) =>
    `This is linked from: ${places}. Remove the link there and publish, then delete this.`,
  ofDocument: (title, message) => `“${title}” – ${message}`,
}

const es: Messages = {
  fields: {
    title: 'Título',
    slug: 'Dirección',
    parent: 'Página superior',
    lead: 'Frase inicial',
    sections: 'Secciones',
    description: 'Descripción para buscadores y enlaces compartidos',
    shareImage: 'Imagen para enlaces compartidos',
    summary: 'Resumen',
    body: 'Texto',
    venue: 'Lugar',
    access: 'Acceso',
    accessTexts: 'Acceso en palabras',
    readings: 'Para leer antes',
    statusNote: 'Nota sobre el estado',
    firstDate: 'Primera fecha',
    image: 'Imagen',
    adoptedAt: 'Aprobada en',
    supersedes: 'Sustituye a',
    header: 'Menú superior',
    footer: 'Enlaces al pie',
    announcement: 'Anuncio',
    socialLinks: 'En otras redes',
    homePage: 'Página de inicio',
    meetingsPage: 'Página para «Reuniones»',
    positionsPage: 'Página para «Posiciones»',
    getInvolvedPage: 'Página para «Participa»',
  },
  languages: { en: 'inglés', es: 'español' },

  slugTaken: (slug, title) =>
    `Dirección: «${slug}» pertenece a «${title}». Escribe otra, o vacía el campo y guarda: entonces se forma a partir del título.`,
  slugReserved: (slug) =>
    `Dirección: el propio sitio usa «${slug}». Escribe otra, o vacía el campo y guarda: entonces se forma a partir del título.`,
  parentItself: () =>
    'Página superior: una página no puede estar por encima de sí misma. Elige otra página o deja el campo vacío.',
  parentBelow: (title) =>
    `Página superior: «${title}» ya está por debajo de esta página. Elige otra página o deja el campo vacío.`,
  deadLink: (field, url) =>
    `${field}: en este sitio no hay nada en «${url}». Corrige el enlace o quítalo.`,
  unreadableLink: (field, url) =>
    `${field}: «${url}» no es una dirección que se pueda abrir. Escríbela empezando por https://, mailto:, tel: o, en este sitio, por /.`,
  emptyLink: (field, label) =>
    `${field}: el enlace «${label}» no lleva a ninguna parte. Elige su página o escribe su dirección, o quítalo.`,
  emptyChoice: (field) =>
    `${field}: una de las posiciones elegidas está vacía. Elige la posición o quítala.`,
  pictureWithoutWords: (field, file) =>
    `${field}: «${file}» no tiene texto alternativo. Abre la imagen y escribe en una frase qué muestra, para quienes no la ven.`,
  pictureInTextWithoutWords: (field, file) =>
    `${field}: «${file}» no tiene texto alternativo. Escribe en la biblioteca de medios qué muestra; después quita la imagen del texto e insértala de nuevo.`,
  placeMissing: () =>
    'Lugar: se pide venir, pero no se dice adónde. Elige un lugar, o escoge «online» en cómo asistir.',
  joinLinkPublic: (field) =>
    `${field}: aquí cualquiera puede leer el enlace para conectarse. Quita el enlace de este texto; se guarda en su propio campo, que nunca se muestra.`,

  draftLinked: (field, title) =>
    `${field}: «${title}» no está publicado, así que nadie llega hasta allí. Publica también ese contenido o quita el enlace.`,
  accessUnknown: () =>
    'Acceso: no se sabe nada de escalones, mascarillas, lengua de señas ni cuidado infantil. Escribe esos datos aquí o en el lugar, para que todo el mundo sepa si puede venir.',
  samePlace: (date, title) =>
    `Lugar: el ${date}, «${title}» está en el mismo lugar a la misma hora. Elige otro lugar u otra hora, o cambia una de las dos fechas.`,
  sameHour: (date, title) =>
    `Primera fecha: el ${date}, «${title}» es a la misma hora. Elige otra hora si la gente quiere ir a las dos.`,
  longTitle: (length, longest) =>
    `Título: con ${length} caracteres se corta al compartirlo. Acórtalo a ${longest} o menos.`,
  translationMissing: (language) =>
    `Título: no hay versión en ${language}, así que esas personas reciben esta. Elige ${language} entre los idiomas de arriba y traduce el texto.`,
  defaultMissing: (language) =>
    `Título: no hay versión en ${language}, y sin ella nadie ve esta. Elige ${language} entre los idiomas de arriba y escribe el texto.`,
  headingSkipped: (field, level, instead) =>
    `${field}: un título de nivel ${level} sigue sin el nivel anterior. Elige el nivel ${instead}, para que el orden se entienda al escucharlo.`,

  navigation: 'Navegación',
  settings: 'Ajustes del sitio',
  placeOf: (title, field) => `«${title}» (${field})`,
  linkedFrom: (places) =>
    `Hay enlaces hacia aquí desde: ${places}. Quita esos enlaces y publica; después borra esto.`,
  ofDocument: (title, message) => `«${title}» – ${message}`,
}

export const messages: Record<Locale, Messages> = { en, es }

/** The field at which a path begins, as the form calls it. */
export function fieldName(path: readonly (string | number)[], { fields }: Messages): string {
  const [first] = path
  return fields[String(first)] ?? String(first)
}
