import type { DeskImportWords } from './words'

export const es: DeskImportWords = {
  noFile:
    'No llegó ningún archivo. Elige un archivo de calendario (.ics) o una exportación de WordPress (.xml).',
  wrong: {
    empty: (name) => `«${name}» está vacío. Expórtalo de nuevo desde su programa.`,
    large: (name, megabytes) =>
      `«${name}» pasa de ${megabytes} MB. Expórtalo por partes, por ejemplo año por año, o pide a quien lleva el sitio que lo traiga desde la máquina.`,
    zip: (name) =>
      `«${name}» es un archivo ZIP, como los que da Google Calendar. Descomprímelo y elige el archivo .ics que hay dentro.`,
    encoding: (name) =>
      `Hay letras de «${name}» que no se pueden leer: probablemente otro programa lo guardó. Expórtalo de nuevo y elígelo tal cual, sin abrirlo entretanto.`,
    neither: (name) =>
      `«${name}» no es un calendario ni una exportación de WordPress. Elige el archivo que exporta tu calendario (su nombre termina en .ics) o el que hace WordPress en «Herramientas → Exportar» (.xml).`,
  },
  notYours: {
    calendar:
      'Para traer un calendario hace falta poder publicar reuniones. Pídelo a alguien con el papel de Editor.',
    WordPress:
      'Para traer un sitio de WordPress hace falta poder publicar páginas y posiciones. Pídelo a alguien con el papel de Editor.',
  },
  another: (who, name) =>
    `${who} está trayendo «${name}» en este momento. Los archivos se traen de uno en uno: inténtalo de nuevo cuando termine.`,
  notWaiting: 'Este archivo ya no espera aquí. Elígelo de nuevo: nada se crea dos veces.',
  notStopped: 'Ya ha terminado.',
  stillRuns: 'Todavía se está leyendo o trayendo. Detenlo antes.',
  lookEnded:
    'El sitio se reinició mientras se leía el archivo. Elígelo de nuevo: no se escribió nada.',
  lookStopped: 'Se detuvo antes de leerlo entero. No se escribió nada.',
  tooMuch:
    'Leer este archivo pide más tiempo o memoria que cualquier calendario o exportación. Expórtalo de nuevo, por partes.',
  diskFull:
    'El disco del sitio está lleno. Avisa a quien lo lleva; cuando vuelva a haber espacio, elige el archivo de nuevo: nada se crea dos veces.',
  failed:
    'Algo salió mal, y no es culpa del archivo. Elígelo de nuevo: nada se crea dos veces. Si vuelve a fallar, avisa a quien lleva el sitio.',
  phases: {
    Places: 'Lugares',
    Meetings: 'Reuniones',
    'Fetching pictures': 'Imágenes traídas del sitio anterior',
    Pictures: 'Imágenes',
    'Pages and posts': 'Páginas y entradas',
  },
  kinds: {
    Events: 'Eventos',
    'Files that no text shows': 'Archivos que ningún texto muestra',
    Meetings: 'Reuniones',
    Pages: 'Páginas',
    Pictures: 'Imágenes',
    Places: 'Lugares',
    Posts: 'Entradas',
  },
  entriesOf: (type) => `Apuntes del tipo «${type}»`,
  itemsOf: (type) => `Elementos del tipo «${type}»`,
  read: (count) => `${count} en el archivo`,
  outcomes: {
    made: (count) => `${count} de nueva creación`,
    updated: (count) => `${count} con cambios del archivo`,
    unchanged: (count) => `${count} sin cambios`,
    'left alone': (count) =>
      `${count} que se ${count === 1 ? 'deja como está' : 'dejan como están'}`,
    'left out': (count) => `${count} que no se ${count === 1 ? 'trae' : 'traen'}`,
    failed: (count) => `${count} con error`,
  },
  ahead: { made: (count) => `${count} por crear`, updated: (count) => `${count} por actualizar` },
  lost: 'Lo que no se pudo traer y lo que conviene mirar:',
}
