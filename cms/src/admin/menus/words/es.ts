import type { en } from './en'

export const es: typeof en = {
  title: 'Lo que se lee en el sitio',
  explain:
    'Un enlace sin palabras aparece con el título de aquello a lo que lleva, en cada idioma. Las palabras valen para el idioma en que las escribes: donde aquí hay una corta, en los demás aparece un título entero hasta que escribas una también allí.',
  header: 'Arriba',
  footer: 'Abajo',
  empty: 'Sin enlaces',
  nameless: 'Un enlace sin palabras',
  byTitle: 'su título',
  asOriginal: (language) => `como en ${language}`,
  lacking: (language, labels) =>
    `En ${language} hay además: ${labels.map((label) => `«${label}»`).join(', ')}. Aquí ya no cabe. Para tenerlo aquí, quita otro enlace en el formulario de este idioma y añádelo allí.`,
  failed: 'Ahora no se puede mostrar.',
  page: {
    title: 'En los menús',
    none: 'No está en ningún menú.',
    stands: {
      header: 'Está en el menú de arriba.',
      footer: 'Está entre los enlaces al pie.',
    },
    inLanguage: (language) => `En ${language}`,
    noWay: 'Nada lleva aquí todavía: ponla en el menú',
    onceThere: 'El público la ve allí en cuanto la página esté publicada.',
    atOnce: 'El público la ve enseguida, en todos los idiomas.',
    put: {
      header: 'Ponerla en el menú de arriba',
      footer: 'Ponerla entre los enlaces al pie',
    },
    takeOut: {
      header: 'Quitarla del menú de arriba',
      footer: 'Quitarla de los enlaces al pie',
    },
    full: {
      header: 'El menú de arriba está lleno. Para poner esta página, quita antes otro enlace.',
      footer: 'Los enlaces al pie están completos. Para poner esta página, quita antes otro.',
    },
    open: 'Abrir Navegación',
    so: {
      header: 'El menú de arriba quedará así:',
      footer: 'Los enlaces al pie quedarán así:',
    },
    isNew: 'nuevo',
    words: 'Palabras en el menú',
    wordsIn: (language) => `Palabras en el menú, en ${language}`,
    byTitle: 'Si lo dejas vacío, es el título. Cortas caben en un teléfono.',
    untranslated: (original) =>
      `Si lo dejas vacío, es el título en este idioma; mientras no lo haya, lo que dice en ${original}.`,
    noRoom: 'En este idioma ya no cabe. Para tenerla ahí, quita antes un enlace de ese menú.',
    confirmPut: 'Ponerla ahí',
    isPut: {
      header: (called) => `«${called}» está en el menú de arriba.`,
      footer: (called) => `«${called}» está entre los enlaces al pie.`,
    },
    takeOutEffect:
      'El público ya no la encuentra ahí, en ningún idioma. La página misma se queda como está.',
    confirmOut: 'Quitarla',
    leave: 'Dejarla ahí',
    isOut: {
      header: 'Ya no está en el menú de arriba.',
      footer: 'Ya no está entre los enlaces al pie.',
    },
    close: 'Cerrar',
    failed: 'No funcionó. Nada ha cambiado; comprueba tu conexión y vuelve a intentarlo.',
  },
  destination: {
    untranslated: (title, language) =>
      `Lleva a «${title}», que todavía no está escrito en ${language}.`,
    elsewhere: 'Llevar a otro sitio',
  },
}
