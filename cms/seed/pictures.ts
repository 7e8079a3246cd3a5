import type { Seed } from './shape'

/** All drawn for this site by `pictures/make.mjs`. */
export const pictures: Seed['pictures'] = {
  march: {
    file: 'march.webp',
    alternativeText: {
      en: 'Print in red and black: a crowd seen from behind, with raised fists and banners, under the tall pointed arches of the St. Johns Bridge.',
      es: 'Lámina en rojo y negro: una multitud vista de espaldas, con puños en alto y pancartas, bajo los altos arcos ojivales del puente St. Johns.',
    },
  },
  bridge: {
    file: 'bridge.webp',
    alternativeText: {
      en: 'Print in red and black: Mount Hood in front of a large red sun, a suspension bridge over the river and fir trees on the banks.',
      es: 'Lámina en rojo y negro: el monte Hood delante de un gran sol rojo, un puente colgante sobre el río y abetos en las orillas.',
    },
  },
  megaphone: {
    file: 'megaphone.webp',
    alternativeText: {
      en: 'Print in red and black: a hand holds up a megaphone, and rays spread out from it like a sunrise.',
      es: 'Lámina en rojo y negro: una mano levanta un megáfono del que salen rayos como los de un amanecer.',
    },
  },
  book: {
    file: 'book.webp',
    alternativeText: {
      en: 'Print in red and black: an open book and a steaming cup of coffee on a table, a red sun behind them.',
      es: 'Lámina en rojo y negro: un libro abierto y una taza de café humeante sobre una mesa, con un sol rojo detrás.',
    },
  },
  arms: {
    file: 'arms.webp',
    alternativeText: {
      en: 'Print in red and black: five workers seen from behind, each with an arm around the next one’s shoulders.',
      es: 'Lámina en rojo y negro: cinco trabajadores vistos de espaldas, cada uno con el brazo sobre los hombros del siguiente.',
    },
  },
  lift: {
    file: 'lift.webp',
    alternativeText: {
      en: 'Print in red and black: many hands reach up from below and carry the globe together, rays all around it.',
      es: 'Lámina en rojo y negro: muchas manos se alzan desde abajo y sostienen juntas el globo terráqueo, rodeado de rayos.',
    },
  },
  ballot: {
    file: 'ballot.webp',
    alternativeText: {
      en: 'Print in red and black: two gentlemen with top hats and cigars, mirror images of each other, drop coins into one ballot box.',
      es: 'Lámina en rojo y negro: dos señores con chistera y puro, uno reflejo del otro, echan monedas en la misma urna.',
    },
  },
  carnation: {
    file: 'carnation.webp',
    alternativeText: {
      en: 'Print in red and black: in a row of artillery shells the middle one is an open case, and a red carnation grows from it.',
      es: 'Lámina en rojo y negro: en una fila de proyectiles de artillería el del centro es un casquillo abierto del que crece un clavel rojo.',
    },
  },
  earth: {
    file: 'earth.webp',
    alternativeText: {
      en: 'Print in red and black: on the curve of the earth a factory pours out smoke; beside it a tall seedling rises in front of a red sun.',
      es: 'Lámina en rojo y negro: sobre la curva de la Tierra una fábrica echa humo; a su lado se alza un brote alto delante de un sol rojo.',
    },
  },
  chairs: {
    file: 'chairs.webp',
    focalPoint: { x: 0.5, y: 0.8 },
    alternativeText: {
      en: 'Print in red and black: ten chairs stand in a circle in an empty room, the nearest on the right painted red.',
      es: 'Lámina en rojo y negro: diez sillas en círculo en una sala vacía, la más cercana a la derecha pintada de rojo.',
    },
  },
  share: {
    file: 'share.webp',
    alternativeText: {
      en: 'Print in red and black: a raised fist in a pointed arch; beside it the words ISO Portland.',
      es: 'Lámina en rojo y negro: un puño en alto dentro de un arco ojival; a su lado, las palabras ISO Portland.',
    },
  },
}

export const files: Seed['files'] = {
  leaflet: { file: 'leaflet.pdf', name: 'who-we-are-leaflet.pdf' },
}
