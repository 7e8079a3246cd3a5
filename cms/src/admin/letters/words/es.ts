import type { LetterItem, LetterState } from '../../../letters/contract'
import type { en } from './en'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('es-ES')} ${number === 1 ? one : many}`

const states: Record<LetterState, string> = {
  draft: 'Borrador',
  planned: 'Programada',
  sending: 'En camino',
  stopped: 'Detenida',
  sent: 'Enviada',
}

const kinds: Record<Exclude<LetterItem['kind'], 'dates' | 'words'>, string> = {
  article: 'Noticia',
  position: 'Posición',
}

const at: Record<LetterState, (when: string) => string> = {
  draft: (when) => when,
  planned: (when) => `Empieza el ${when}.`,
  sending: (when) => `Empezó el ${when}.`,
  stopped: (when) => `Empezó el ${when} y se detuvo.`,
  sent: (when) => `Se envió el ${when}.`,
}

export const es: typeof en = {
  title: 'Cartas',
  subtitle: 'Un correo para quienes lo pidieron, hecho con lo que hay.',
  letter: 'Carta',
  newLetter: 'Nueva carta',
  draftSubtitle: 'Lo que escribes se guarda solo. Nadie lo recibe hasta que lo envíes.',
  all: 'Todas las cartas',
  failed: 'No se pudo hacer. Comprueba tu conexión.',
  off: 'Las cartas están desactivadas.',
  offHint:
    'Cuando están activadas, los formularios del sitio preguntan si se quieren recibir, y las recibe quien dice que sí y lo confirma.',
  toSettings: 'Activarlas en «Formularios y sus correos»',
  readers: (readers) =>
    readers === 0
      ? 'Nadie ha pedido cartas todavía.'
      : `${count(readers, 'persona quiere', 'personas quieren')} recibir cartas.`,
  asLastTime: 'Como la última vez',
  noSubject: 'Sin asunto',
  states,
  kinds,
  at,
  sentTo: (sent, readers) =>
    `Enviada a ${sent.toLocaleString('es-ES')} de ${count(readers, 'persona', 'personas')}.`,
  saved: 'Todo está guardado.',
  saving: 'Aún sin guardar.',
  mayNotSend: 'Puedes escribir cartas y probarlas. Otra persona tiene el permiso para enviarlas.',
  cancel: 'Volver',
  remove: 'Eliminar el borrador',
  removeHint: 'Lo que escribiste se pierde.',

  texts: 'Palabras del comienzo',
  languagesHint:
    'Cada persona la recibe en su idioma. Si dejas vacío el asunto de un idioma, quienes lo leen reciben la carta en el primer idioma que tenga asunto.',
  subject: 'Asunto',
  words: 'Saludo',
  wordsHint: '{name} se convierte en el nombre de quien la recibe.',

  items: 'Qué contiene',
  dates: 'Próximas fechas',
  weeks: 'Semanas desde el envío',
  noDates: 'De momento no hay fechas previstas.',
  datesNow: (dates) => `${count(dates, 'fecha', 'fechas')} en las próximas cuatro semanas.`,
  ownWords: 'Palabras propias',
  notPublic: 'Ya no es público: se omite.',
  addDocument: 'Añadir una noticia o una posición',
  choose: 'Elige',
  offered: (kind, title, isNew) => `${isNew ? 'Nuevo: ' : ''}${title} (${kind})`,
  moveUp: (part) => `Subir la parte ${part}`,
  moveDown: (part) => `Bajar la parte ${part}`,
  takeOut: (part) => `Quitar la parte ${part}`,
  movedTo: (place, of) => `Ahora es la parte ${place} de ${of}.`,
  removed: 'La parte se ha quitado.',

  readersTitle: 'Quién la recibe',
  readersNow: (readers) => `${count(readers, 'persona recibe', 'personas reciben')} esta carta.`,
  audienceHint:
    'Todas las personas que las pidieron, si no eliges otra cosa. Quien no indicó ningún interés ni grupo recibe todas.',
  interests: 'Con interés en',
  groups: 'De los grupos',
  languages: 'En los idiomas',

  look: 'Cómo se ve',
  language: 'Idioma',
  way: 'Se muestra como',
  ways: {
    wide: 'Correo',
    phone: 'Correo en un teléfono',
    dark: 'Correo en modo oscuro',
    text: 'Solo texto',
  },
  nothingToLook: 'Escribe primero un asunto.',
  test: (address) => `Enviar una prueba a ${address}`,
  tested: (address) => `La prueba va en camino a ${address}.`,

  send: 'Enviar…',
  sendTitle: '¿Enviar esta carta?',
  asked: (readers) =>
    `Va a ${count(readers, 'persona', 'personas')}. Lo enviado no se puede recuperar.`,
  when: 'Cuándo',
  now: 'Ahora',
  later: 'A una hora',
  day: 'Día',
  hour: 'Hora',
  sendTo: (readers) => `Enviar a ${count(readers, 'persona', 'personas')}`,
  plan: 'Enviarla entonces',
  begun: 'La carta va en camino.',
  planned: 'La carta está programada.',
  code: 'Código de tu segundo paso',
  codeHint: 'De tu aplicación, o uno de tus códigos de recuperación.',

  progress: 'Por dónde va',
  waiting: (waiting) => `${count(waiting, 'correo espera', 'correos esperan')} para salir.`,
  refused: (refused) =>
    `${count(refused, 'correo fue rechazado', 'correos fueron rechazados')} por el servidor de quien debía recibirlo.`,
  leftOut: (left) =>
    `${count(left, 'persona quedó', 'personas quedaron')} fuera: por haber dejado las cartas entretanto, o por querer una cada treinta días como mucho.`,
  stop: 'Detener el envío',
  stopHint: 'Lo que aún no se envió se queda hasta que lo reanudes.',
  takeBack: 'No enviarla entonces',
  takeBackHint: 'Vuelve a ser un borrador y puedes cambiarlo.',
  goOn: 'Reanudar el envío',
  goOnHint: (waiting) =>
    waiting === null
      ? 'La carta va a quienes aún no la tienen.'
      : `${count(waiting, 'correo está', 'correos están')} aún por enviar.`,

  site: {
    title: 'En el sitio web',
    wish: 'Cualquiera puede leer esta carta también en el sitio web',
    hint: 'Allí no aparece el nombre de nadie, ni nada para elegir o dejar las cartas. También puedes cambiarlo después de enviarla.',
    shown: 'Cualquiera puede leer esta carta aquí:',
    notShown: 'Esta carta no está en el sitio web.',
    rename: 'Cambiar su título o su dirección',
    show: 'Publicarla en el sitio web',
    takeOff: 'Retirarla',
  },

  domain: {
    title: '¿Llega nuestro correo?',
    hint: 'Los grandes buzones rechazan las cartas, o las dejan entre la publicidad, si el dominio de quien envía no dice que son suyas de verdad. Mira aquí antes de la primera carta; quien lleva el sitio puede arreglar lo que falte.',
    selector: 'Nombre de la clave DKIM (selector), si lo sabes',
    selectorHint: 'Lo dice tu proveedor de correo. Vacío: se prueban los nombres usuales.',
    look: 'Mirar ahora',
    allGood: (domain) => `${domain} dice todo lo que piden los buzones.`,
    found: (domain) => `A ${domain} le falta algo:`,
  },
}
