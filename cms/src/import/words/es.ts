import { es as checks } from '../../checks/words/es'
import { sentenceOf } from '../../checks/words/sentences'
import { daysIn } from './days'
import { whyIn } from './facts'
import { reasonIn } from './sentences'
import type {
  ImportWords,
  ReasonSentences,
  RefusalSentences,
  RemarkSentences,
  SubjectSentences,
} from './words'

const longDay = daysIn('es-US', 'long')
const fullDay = daysIn('es-US', 'full')
const day = (date: string) => fullDay(date).replace(', ', ' ')

/** What stands in a text, as it stands within another. */
const blocks = {
  heading: 'un título',
  quote: 'una cita',
  code: 'un trozo de código',
  list: 'una lista',
  table: 'una tabla',
}

/** Those of WordPress itself. */
const taxonomies = new Map([
  ['category', 'categorías'],
  ['post_tag', 'etiquetas'],
])

const reasons: ReasonSentences = {
  noColon: (line) => `la línea «${line}» no tiene «:» ni «;»`,
  neverEnds: () => 'algo empieza en el archivo y no termina',
  unclear: (_, piece) => `no se entiende «${piece}»`,
  other: (told) => `el programa que lo lee dice: «${told}»`,
}

const remarks: RemarkSentences = {
  deletedHere: () => 'ya se trajo una vez y después se eliminó aquí: no vuelve',
  editedHere: () =>
    'cambió en el archivo, y aquí se editó o publicó desde que se trajo: se queda lo que hay aquí, así que pasa a mano lo que sea nuevo',
  notSaved: (why) => `no se pudo guardar, y no se guardó nada de ello: ${whyIn(why, 'es')}`,
  refused: (why) => whyIn(why, 'es'),
  fault: () =>
    'no se pudo guardar, y nada de ello quedó guardado, aunque no tiene nada de malo: el registro del sitio dice por qué a quien lo lleva',
  newPlace: () => 'es nuevo: mira si está en la lista con otro nombre y añade lo que le falte',
  titleCut: (title) => `el final de su título: «${title}»`,
  textCut: (most) => `lo que dice su texto después de los primeros ${most} caracteres`,

  comment: (text) => `un comentario en el HTML que el público no veía (${text})`,
  mark: (name) => `la marca «${name}» de WordPress, en la que cortaba o cambiaba de página`,
  filledBlock: (name) => `el bloque «${name}», que WordPress rellena por sí solo`,
  layout: (name) =>
    `la disposición «${name}»: lo que hay en ella se conserva, una cosa debajo de otra`,
  foldedOut: () => 'una parte que se despliega: su texto se conserva, siempre abierto',
  termList: () => 'una lista de términos: su texto se conserva, con los términos en negrita',
  form: () => 'un formulario: sus palabras se conservan, pero nadie lo puede rellenar',
  abbreviation: () => 'la explicación de una abreviatura (aparecía al señalarla)',
  setLower: () => 'texto en subíndice: se conserva a la altura de la línea',
  setHigher: () => 'texto en superíndice: se conserva a la altura de la línea',
  quotationMarks: () => 'comillas que ponía el navegador: ahora están escritas',
  script: () => 'un script',
  styleSheet: () => 'una hoja de estilo',
  template: () => 'una plantilla para un script',
  drawing: () => 'un dibujo (SVG)',
  formula: () => 'una fórmula (MathML)',
  canvas: () => 'un lienzo para un script',
  formField: () => 'un campo de un formulario',
  imageMap: () => 'un mapa de imagen',
  dividingLine: () => 'una línea divisoria',
  placeInLine: (outer) =>
    `el sitio de una lista o imagen dentro de ${blocks[outer]}: ahora va detrás`,
  blockInside: (inner, outer) =>
    `${blocks[inner]} dentro de ${blocks[outer]}: su texto se conserva`,
  pictureInList: () => 'el sitio de una imagen dentro de una lista: ahora va detrás de la lista',
  listStart: () => 'el número por el que empieza una lista',
  wordsAfterList: () => 'palabras detrás de una lista dentro de un punto: ahora son otro punto',
  table: () => 'una tabla: su texto se conserva, cada fila como un párrafo',
  embedLinked: (element, address) =>
    `un contenido incrustado (${element}) de ${address}: queda un enlace`,
  embed: (element, source) =>
    `un contenido incrustado (${element})${source === null ? '' : ` de ${source}`}`,
  linkAroundPicture: (address) => `un enlace en una imagen, a ${address}`,
  emptyPicture: () => 'un marco vacío para una imagen',
  pictureWithoutAddress: (source) => `una imagen sin dirección propia (${source})`,
  linkInPage: (address) =>
    `un enlace a un punto de la misma página (${address}): su texto se conserva`,
  deadLink: (address) =>
    `un enlace a ${address}, que no lleva a ninguna parte: su texto se conserva`,

  embeddedAddress: () => 'un contenido incrustado: queda un enlace',
  shortcode: (text) => `el shortcode ${text}, que solo WordPress puede rellenar`,
  longExcerpt: () =>
    'su extracto es demasiado largo para la frase de apertura: ahora es el principio del texto',
  password: () => 'su contraseña: una vez publicado, lo puede leer quien lo encuentre',
  wasPrivate: () => 'que era privado: piénsalo antes de publicarlo',
  wasScheduled: () => 'que se iba a publicar más tarde',
  comments: (count) => (count === 1 ? '1 comentario' : `${count} comentarios`),
  terms: (taxonomy, names) =>
    `${taxonomies.get(taxonomy) ?? taxonomy}: ${names.map((name) => `«${name}»`).join(', ')}`,
  field: (name, value) => `el campo «${name}»: ${value}`,
  oldLink: (address) => `un enlace a ${address}, que no se trae: sigue llevando al sitio anterior`,
  pictureMissing: (address) =>
    `la imagen ${address}: su texto alternativo se conserva, si lo tiene`,
  pageAboveMissing: () => 'la página superior, que no está en el archivo o se eliminó aquí',
  authorsAndDates: () => 'autores, que aquí nada los lleva, y fechas, que solo llevan las noticias',
  otherLanguage: (language) =>
    `su idioma (${language}): los textos quedan como inglés, el primer idioma del sitio`,
  inBin: () => 'estaba en la papelera de WordPress',
  unsavedDraft: () => 'estaba en los borradores sin guardar de WordPress',
  postsLeftOut: () => 'se eligió no traer las entradas',
  fileMissing: () =>
    'su archivo no vino: aquí, pide que se traigan las imágenes del sitio anterior; con el comando, di con --files=CARPETA dónde hay una copia de wp-content/uploads',
  fileUnfit: () => 'los archivos de este tipo no se pueden mostrar: guárdala como PNG, JPEG o WebP',
  noAlternativeText: () => 'no tiene texto alternativo: escríbelo en la biblioteca de multimedia',
  notStored: (why) => `no se pudo guardar: ${why}`,

  fixedUtc: (zone) =>
    `se repite a una hora fija de UTC: aquí se repite a la hora de la primera fecha en ${zone}, también cuando cambia la hora`,
  unknownZone: (name, zone) =>
    `la zona horaria «${name}», que el archivo no explica: sus horas se toman por las de ${zone}`,
  takenZone: (name, zone) => `la zona horaria «${name}» se toma por ${zone}`,
  tooManyDates: (count, last, most) =>
    `${count === 1 ? '1 fecha añadida' : `${count} fechas añadidas`} después del ${day(last)}: aquí una reunión tiene ${most} como mucho`,
  datesUnread: (count, most) =>
    `${count} de las fechas que enumera: solo se leen las primeras ${most}`,
  rule: (rule) =>
    `su regla (${rule}): aquí ninguna reunión se puede repetir así, por eso solo queda su primera fecha`,
  furtherRule: (rule) => `otra regla más (${rule}): aquí una reunión sigue una sola`,
  noEnd: () => 'no dice cuándo termina: ponle un final antes de publicar',
  otherTimes: (date) =>
    `la fecha añadida del ${day(date)}, que tiene otras horas que la primera: crea una reunión propia para ella`,
  joinLink: (address) =>
    `en su texto está ${address}, que parece la entrada a una reunión en línea: quítala, porque el texto será público`,
  onlineName: (name) =>
    `«${name}» está como su lugar y no lo es: indica aquí que es en línea, y escribe su «Enlace para participar en línea»`,
  placeAddress: (address) =>
    `${address}, que está como su lugar: los lugares son públicos, escribe la dirección donde corresponda`,
  otherWayIn: (date, way, isLasting) =>
    `${way}, que está como su lugar ${isLasting ? 'desde el' : 'el'} ${day(date)}: aquí una reunión tiene un solo «Enlace para participar en línea» para todas sus fechas`,
  tentative: () => 'que es provisional',
  secrecy: (mark) => `que está marcado como «${mark}»: piénsalo antes de publicarlo`,
  noField: (names) => `${names.join(', ')}: aquí no hay campo para ello`,
  tooLong: (days, most) => `dura ${days} días: aquí una fecha dura ${most} como mucho`,
  noDateOfException: (date) => `una excepción el ${day(date)}, que no es una de sus fechas`,
  specialDates: (dates) =>
    `los textos de fechas sueltas (${dates.map(day).join('; ')}) esperan como borradores en «Fechas especiales»: publícalos junto con la reunión`,
  changesLost: (count, hasRule) =>
    `${count === 1 ? '1 fecha cambiada o cancelada' : `${count} fechas cambiadas o canceladas`}, porque ${hasRule ? 'su regla no se pudo conservar' : 'no tiene regla'}`,
  changeWithoutEnd: (date) =>
    `lo que es distinto el ${day(date)}, porque no dice cuándo termina: escríbelo aquí cuando tenga un final`,
  noDateOfChange: (date) =>
    date === null
      ? 'el cambio de una fecha que no es una de las suyas'
      : `el cambio del ${day(date)}, que no es una de sus fechas`,
  onlyThatDate: (from) => `lo que cambia desde el ${day(from)}: solo se cambia esa fecha`,
  otherKindOfTimes: (date) =>
    `el cambio del ${day(date)}, que tiene horas donde la serie tiene días enteros, o al revés`,
  changeUnfit: (date, problem) => `el cambio del ${day(date)}: ${sentenceOf(problem, checks)}`,
  lastingWords: (field, from, words) =>
    `${field === 'summary' ? 'el título' : 'el texto'} de todas las fechas desde el ${day(from)}: «${words}»`,

  unreadable: (name, reason) => `«${name}»: ${reasonIn(reason, reasons)}`,
  noSeries: (name) =>
    `«${name}»: en el archivo solo hay fechas cambiadas de una serie, no la serie`,
  noStart: (name) => `«${name}»: el evento no tiene comienzo (DTSTART)`,
  sameUid: (name) => `«${name}»: en el archivo hay otro evento con el mismo UID`,
}

const refusals: RefusalSentences = {
  neither: () =>
    'El archivo no es una exportación de WordPress (empezaría por «<?xml») ni un calendario (empezaría por «BEGIN:VCALENDAR»).',
  largeFile: (file, megabytes) =>
    `${file} tiene ${megabytes} MB, y se pueden leer 200 MB: expórtalo por partes, por ejemplo año por año.`,
  notUtf8: (file) =>
    `${file} no está escrito en UTF-8, como lo están las exportaciones de WordPress y los calendarios: expórtalo de nuevo.`,
  postsUndecided: (posts) =>
    `El archivo tiene ${posts} entradas: di qué pasan a ser con --posts=news, --posts=pages, --posts=positions o --posts=skip.`,
  noCalendar: (reason) =>
    `El archivo no se puede leer como calendario (${reasonIn(reason, reasons)}): expórtalo de nuevo desde su programa y no lo cambies.`,
  noXml: (at) =>
    `El archivo no se puede leer como XML (línea y columna ${at}): expórtalo de nuevo desde WordPress (Herramientas → Exportar → Todo el contenido) y no lo cambies.`,
  noExport: () =>
    'El archivo no es una exportación de WordPress: le falta lo que la distingue. En WordPress elige Herramientas → Exportar → Todo el contenido, y trae el archivo que hace.',
}

const subjects: SubjectSentences = {
  page: (title) => `Página «${title}»`,
  post: (title) => `Entrada «${title}»`,
  meeting: (title, firstDate) => `Reunión «${title}» (${longDay(firstDate)})`,
  place: (name) => `Lugar «${name}»`,
  picture: (name) => `Imagen ${name}`,
  wholeExport: () => 'Toda la exportación',
  unreadableEvents: () => 'Eventos que no se pudieron leer',
}

export const es: ImportWords = {
  remarks,
  times: (remark, times) => `${remark} (${times} veces)`,
  inTextOf: (remark, date) => `${remark}, en el texto del ${day(date)}`,
  refusals,
  subjects,
}
