import type { en } from './en'

export const es: typeof en = {
  title: 'Traer un calendario o un sitio',
  subtitle:
    'Fechas y páginas de otra parte llegan aquí como borradores. Nadie las teclea otra vez.',
  refused:
    'Esto es para quien publica reuniones o páginas. Pídelo a alguien con el papel de Editor.',
  failed: 'No se pudo cargar. Comprueba tu conexión.',
  choose: 'Elige un archivo',
  both: 'Un archivo de calendario (.ics), como los exportan Google, Outlook, Apple y otros calendarios, o una exportación de WordPress (.xml, de «Herramientas → Exportar → Todo el contenido»).',
  calendar:
    'Un archivo de calendario (.ics), como los exportan Google, Outlook, Apple y otros calendarios.',
  site: 'Una exportación de WordPress (.xml, de «Herramientas → Exportar → Todo el contenido»).',
  following:
    'Un calendario que otras personas siguen llevando no hace falta traerlo una y otra vez: quien administra puede seguirlo por su dirección, en Configuraciones → Calendarios seguidos.',
  chooseFile: 'Elegir un archivo',
  limits: (megabytes) => `O suéltalo aquí. Como mucho, ${megabytes} MB.`,
  nothingYet:
    'Primero ves qué pasaría con él: no se escribe nada hasta que tú lo digas, y nada es público hasta que alguien lo publique.',
  tooLarge: (name, megabytes) =>
    `«${name}» pasa de ${megabytes} MB. Expórtalo por partes, por ejemplo año por año, o pide a quien lleva el sitio que lo traiga desde la máquina.`,
  notSent: 'El archivo no llegó. Comprueba tu conexión y elígelo de nuevo.',
  notDone: 'No se pudo hacer. Comprueba tu conexión y vuelve a intentarlo.',
  said: {
    looking: 'Se está mirando el archivo. Todavía no se escribe nada.',
    running: 'Se está trayendo.',
    done: 'Ya está. Mira los borradores y publica lo que esté bien.',
    failed: 'No se pudo traer.',
  },
  wouldBe: 'Esto pasaría con él. Todavía no se ha escrito nada.',
  nothingNew: 'No trae nada nuevo: todo lo que puede llegar ya está aquí.',
  broken: {
    stopped: (far, canGoOn) =>
      `Se detuvo${far === null ? '' : ` (${far})`}. Lo que llegó hasta entonces se queda. ${canGoOn ? 'Sigue con el resto o déjalo así' : 'Trae otra vez el mismo archivo para el resto'}: nada se crea dos veces.`,
    interrupted: (far, canGoOn) =>
      `El sitio se reinició a la mitad${far === null ? '' : ` (${far})`}. Lo que llegó hasta entonces está entero. ${canGoOn ? 'Sigue con el resto' : 'Trae otra vez el mismo archivo'}: nada se crea dos veces.`,
  },
  states: {
    looking: 'se está mirando',
    looked: 'espera',
    running: 'se está trayendo',
    done: 'traído',
    stopped: 'detenido',
    interrupted: 'interrumpido',
    failed: 'falló',
  },
  far: (what, done, all) => `${what}: ${done} de ${all}`,
  reading: 'Leyendo el archivo',
  by: (who) => `Lo trae ${who}.`,
  goesOn: 'Puedes cerrar esta página o seguir trabajando: continúa por sí solo.',
  read: (count) => `${count} en el archivo`,
  drafts: {
    calendar:
      'Las reuniones llegan como borradores. Los lugares están ahí enseguida: el público ve uno cuando allí hay una reunión publicada.',
    WordPress:
      'Las páginas y posiciones llegan como borradores. Las imágenes están enseguida en la biblioteca de multimedia: el público ve una cuando algo publicado la muestra.',
  },
  named: {
    made: (kind, count) => `${kind}: lo nuevo (${count})`,
    updated: (kind, count) => `${kind}: lo que cambia aquí (${count})`,
    unchanged: (kind, count) => `${kind}: lo que ya está y se queda igual (${count})`,
    'left alone': (kind, count) => `${kind}: lo que se queda como alguien lo dejó aquí (${count})`,
    'left out': (kind, count) => `${kind}: lo que no entra (${count})`,
    failed: (kind, count) => `${kind}: lo que no se pudo guardar (${count})`,
  },
  more: (count) => `… y ${count} más`,
  written: (count) => (count === 1 ? 'Se escribió uno' : `Todo lo que se escribió (${count})`),
  lost: (count) => `Merece una mirada (${count})`,
  save: 'Guardar el informe',
  reportName: 'informe',
  stop: 'Detener',
  bringIn: 'Traerlo',
  leave: 'Dejarlo',
  goOn: 'Seguir con el resto',
  another: 'Elegir otro archivo',
  posts: 'Las entradas de WordPress pasan a ser',
  postsAs: {
    news: 'noticias',
    positions: 'posiciones',
    pages: 'páginas',
    skip: 'nada: no se traen',
  },
  pictures: 'Traer las imágenes del sitio anterior',
  picturesHint:
    'Una exportación no lleva imágenes. Mientras el sitio anterior siga ahí, se traen las que muestran sus textos: puede tardar minutos.',
  earlier: 'Antes',
  open: 'Mirarlo',
  openOf: (name, at) => `Mirarlo: ${name}, ${at}`,
}
