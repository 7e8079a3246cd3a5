import type { Seed } from './shape'

/** All drawn for this site by `pictures/make.mjs`. */
export const pictures: Seed['pictures'] = {
  march: {
    file: 'march.webp',
    alternativeText:
      'Print in red and black: a crowd seen from behind, with raised fists and banners, under the tall pointed arches of the St. Johns Bridge.',
  },
  bridge: {
    file: 'bridge.webp',
    alternativeText:
      'Print in red and black: Mount Hood in front of a large red sun, a suspension bridge over the river and fir trees on the banks.',
  },
  megaphone: {
    file: 'megaphone.webp',
    alternativeText:
      'Print in red and black: a hand holds up a megaphone, and rays spread out from it like a sunrise.',
  },
  book: {
    file: 'book.webp',
    alternativeText:
      'Print in red and black: an open book and a steaming cup of coffee on a table, a red sun behind them.',
  },
  arms: {
    file: 'arms.webp',
    alternativeText:
      'Print in red and black: five workers seen from behind, each with an arm around the next one’s shoulders.',
  },
  lift: {
    file: 'lift.webp',
    alternativeText:
      'Print in red and black: many hands reach up from below and carry the globe together, rays all around it.',
  },
  ballot: {
    file: 'ballot.webp',
    alternativeText:
      'Print in red and black: two gentlemen with top hats and cigars, mirror images of each other, drop coins into one ballot box.',
  },
  carnation: {
    file: 'carnation.webp',
    alternativeText:
      'Print in red and black: in a row of artillery shells the middle one is an open case, and a red carnation grows from it.',
  },
  earth: {
    file: 'earth.webp',
    alternativeText:
      'Print in red and black: on the curve of the earth a factory pours out smoke; beside it a tall seedling rises in front of a red sun.',
  },
  chairs: {
    file: 'chairs.webp',
    alternativeText:
      'Print in red and black: ten chairs stand in a circle in an empty room, the nearest on the right painted red.',
  },
  share: {
    file: 'share.webp',
    alternativeText:
      'Print in red and black: a raised fist in a pointed arch; beside it the words ISO Portland.',
  },
}

export const files: Seed['files'] = {
  leaflet: { file: 'leaflet.pdf', name: 'who-we-are-leaflet.pdf' },
}
