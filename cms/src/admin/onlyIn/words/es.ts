import type { en } from './en'

export const es: typeof en = {
  written: (first) => `Aquí escribes en ${first}; las traducciones vienen después.`,
  no: (first) => `No: en ${first} o en varios`,
  only: (language) => `Solo en ${language}`,
  translate: (language) => `Traducir al ${language}`,
  saveFirst: 'Guarda primero; después se puede traducir.',
  title: (first) => `¿Empezar la versión en ${first}?`,
  explain: (only, first) =>
    `El texto en ${only} pasa a un formulario propio, y aquí escribes en su lugar el texto en ${first}. Hasta que lo publiques, en el sitio se sigue leyendo el texto en ${only}.`,
  yes: 'Empezar',
  cancel: 'Volver',
  done: (only, first) =>
    `Ahora escribe aquí el texto en ${first} en lugar del texto en ${only}, que está entre los idiomas de arriba.`,
  dropped: (only, names) =>
    `No pasó a la versión en ${only}, porque no hay versión en ${only}: ${names}`,
  failed: 'No funcionó. Revisa tu conexión e inténtalo de nuevo.',
}
