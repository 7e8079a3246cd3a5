import type { LetterItem, LetterState } from '../../../letters/contract'
import type { en } from './en'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('es-ES')} ${number === 1 ? one : many}`

const states: Record<LetterState, string> = {
  draft: 'Borrador',
  planned: 'Programado',
  sending: 'En camino',
  stopped: 'Detenido',
  sent: 'Enviado',
}

const kinds: Record<Exclude<LetterItem['kind'], 'dates' | 'words'>, string> = {
  article: 'Noticia',
  position: 'Posición',
}

const at: Record<LetterState, (when: string) => string> = {
  draft: (when) => `Último cambio: ${when}.`,
  planned: (when) => `Empieza el ${when}.`,
  sending: (when) => `Empezó el ${when}.`,
  stopped: (when) => `Empezó el ${when} y se detuvo.`,
  sent: (when) => `Se envió el ${when}.`,
}

export const es: typeof en = {
  title: 'Boletines',
  subtitle: 'Un correo para quienes lo pidieron, hecho con lo que hay.',
  newLetter: 'Nuevo boletín',
  draftSubtitle: 'Lo que escribes se guarda solo. Nadie lo recibe hasta que lo envíes.',
  all: 'Todos los boletines',
  failed: 'No se pudo hacer. Comprueba tu conexión.',
  off: 'Los boletines están desactivados.',
  offHint:
    'Cuando están activados, los formularios del sitio preguntan si se quieren recibir, y los recibe quien dice que sí y lo confirma.',
  toSettings: 'Activarlos en «Formularios y sus correos»',
  readers: (readers) =>
    readers === 0
      ? 'Nadie ha pedido boletines todavía.'
      : `${count(readers, 'persona quiere', 'personas quieren')} recibir boletines.`,
  asLastTime: 'Como la última vez',
  noSubject: 'Sin asunto',
  states,
  kinds,
  at,
  sentTo: (sent, readers) =>
    `Enviado a ${sent.toLocaleString('es-ES')} de ${count(readers, 'persona', 'personas')}.`,
  saved: 'Todo está guardado.',
  saving: 'Aún sin guardar.',
  notSaved: 'Sin guardar',
  notSavedHint:
    'Lo último que escribiste no se pudo guardar. Cópialo antes de salir: no queda en ningún otro sitio.',
  leave: 'Salir de todos modos',
  mayNotSend:
    'Puedes escribir boletines y probarlos. Otra persona tiene el permiso para enviarlos.',
  cancel: 'Volver',
  remove: 'Eliminar el borrador',
  removeHint: 'Lo que escribiste se pierde.',

  texts: 'Palabras del comienzo',
  languagesHint:
    'Cada persona lo recibe en su idioma. Si dejas vacío el asunto de un idioma, quienes lo leen reciben el boletín en el primer idioma que tenga asunto.',
  subject: 'Asunto',
  words: 'Saludo',
  wordsHint: '{name} se convierte en el nombre de quien lo recibe.',

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

  readersTitle: 'Quién lo recibe',
  readersNow: (readers) => `${count(readers, 'persona recibe', 'personas reciben')} este boletín.`,
  audienceHint:
    'Todas las personas que los pidieron, si no eliges otra cosa. Quien no indicó ningún interés ni grupo recibe todos.',
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
  sendTitle: '¿Enviar este boletín?',
  asked: (readers) =>
    `Va a ${count(readers, 'persona', 'personas')}. Lo enviado no se puede recuperar.`,
  when: 'Cuándo',
  now: 'Ahora',
  later: 'A una hora',
  day: 'Día',
  hour: 'Hora',
  onSiteAlone: 'Nadie lo recibe por correo. Estará en el sitio web, tal como es ahora.',
  sendTo: (readers) => `Enviar a ${count(readers, 'persona', 'personas')}`,
  plan: 'Enviarlo entonces',
  begun: 'El boletín va en camino.',
  planned: 'El boletín está programado.',
  code: 'Código de tu segundo paso',
  codeHint: 'De tu aplicación, o uno de tus códigos de recuperación.',

  progress: 'Por dónde va',
  waiting: (waiting) => `${count(waiting, 'correo espera', 'correos esperan')} para salir.`,
  refused: (refused) =>
    `${count(refused, 'correo fue rechazado', 'correos fueron rechazados')} por el servidor de quien debía recibirlo.`,
  returned: (returned) =>
    `${count(returned, 'correo volvió', 'correos volvieron')} más tarde: a su dirección no llega nada. Si los boletines vuelven tres veces, ya no se envían a esa dirección.`,
  leftOut: (left) =>
    `${count(left, 'persona quedó', 'personas quedaron')} fuera: por haber dejado los boletines entretanto, o por querer uno al mes como mucho y tenerlo ya.`,
  stop: 'Detener el envío',
  stopHint: 'Lo que aún no se envió se queda hasta que lo reanudes.',
  takeBack: 'No enviarlo entonces',
  takeBackHint: 'Vuelve a ser un borrador y puedes cambiarlo.',
  goOn: 'Reanudar el envío',
  goOnHint: (waiting) =>
    waiting === null
      ? 'El boletín va a quienes aún no lo tienen.'
      : `${count(waiting, 'correo está', 'correos están')} aún por enviar.`,

  site: {
    title: 'En el sitio web',
    wish: 'Cualquiera puede leer este boletín también en el sitio web',
    hint: 'Allí no aparece el nombre de nadie, ni nada para elegir o dejar los boletines. También puedes cambiarlo después de enviarlo.',
    shown: 'Cualquiera puede leer este boletín aquí:',
    notShown: 'Este boletín no está en el sitio web.',
    rename: 'Cambiar su título o su dirección',
    show: 'Publicarlo en el sitio web',
    takeOff: 'Retirarlo',
  },

  domain: {
    title: '¿Llega nuestro correo?',
    hint: 'Los grandes buzones rechazan los boletines, o los dejan entre la publicidad, si el dominio de quien envía no dice que son suyos de verdad. Mira aquí antes del primer boletín; quien lleva el sitio puede arreglar lo que falte.',
    selector: 'Nombre de la clave DKIM (selector), si lo sabes',
    selectorHint: 'Lo dice tu proveedor de correo. Vacío: se prueban los nombres usuales.',
    look: 'Mirar ahora',
    allGood: (domain) => `${domain} dice todo lo que piden los buzones.`,
    found: (domain) => `A ${domain} le falta algo:`,
  },
}
