/** Hands, people, trees and letters: what more than one picture shows. */
import { at, box, disc, gouge, ink, paper, polygon, shape, stroke } from './press.mjs'

/**
 * A raised fist with its forearm, 100 wide; the wrist is at the origin, the fist above it.
 * @param {string} fill
 * @param {string} line
 * @param {number} [arm] length of the forearm
 * @param {boolean} [near] near enough for the marks that model it
 */
export function fist(fill, line, arm = 200, near = true) {
  /** @type {readonly (readonly [x: number, y: number, long: number])[]} */
  const fingers = [
    [-46, -104, 50],
    [-23, -112, 56],
    [1, -111, 56],
    [25, -102, 50],
  ]
  const marks = [
    `M-31 6C-54 -28 -56 -66 -50 -84H52C58 -66 54 -28 33 6L46 ${arm}H-44Z`,
    ...fingers.map(
      ([x, y, long]) => `M${x} ${y + 12}q0 -13 11 -13t11 13v${long - 22}q0 10 -11 10t-11 -10Z`,
    ),
    'M-52 -62C-50 -78 -34 -80 -20 -72L18 -56C30 -50 28 -32 14 -34L-18 -40C-34 -40 -54 -44 -52 -62Z',
  ]
  return [
    ...marks.map((mark) =>
      shape(line, mark, `stroke="${line}" stroke-width="12" stroke-linejoin="round"`),
    ),
    ...marks.map((mark) => shape(fill, mark, `stroke="${line}" stroke-width="4.5"`)),
    near ? gouge(line, -30, 26, -34, arm * 0.8, 5) + gouge(line, -18, 34, -20, arm * 0.6, 4) : '',
    near ? gouge(line, -26, -20, -8, -12, 5) : '',
  ].join('')
}

/**
 * An open hand that reaches up, 110 wide; the wrist is at the origin.
 * @param {string} fill
 * @param {string} line
 * @param {number} arm length of the forearm
 * @param {number} [lean] where the arm comes from, sideways
 */
export function openHand(fill, line, arm, lean = 0) {
  const bones = [
    'M-34 -48L-52 -120',
    'M-14 -58L-20 -146',
    'M10 -58L14 -144',
    'M32 -50L46 -122',
    'M-38 -14L-78 -58',
  ]
  const palm = 'M-30 8C-50 -16 -46 -56 -36 -64H38C46 -46 46 -16 28 8Z'
  const forearm = `M-27 0L${-40 + lean} ${arm}H${40 + lean}L27 0Z`
  return [
    ...bones.map((bone) => stroke(line, 33, bone)),
    shape(line, palm, `stroke="${line}" stroke-width="10"`),
    shape(line, forearm, `stroke="${line}" stroke-width="10"`),
    ...bones.map((bone) => stroke(fill, 23, bone)),
    shape(fill, palm),
    shape(fill, forearm),
    stroke(line, 3.5, 'M-24 -22C-6 -34 16 -36 34 -30'),
    stroke(line, 3.5, 'M-16 -2C-20 -22 -8 -40 8 -46'),
    gouge(line, -12 + lean * 0.15, 26, -20 + lean * 0.7, arm * 0.8, 5),
    gouge(line, 10 + lean * 0.15, 30, 14 + lean * 0.6, arm * 0.6, 4),
  ].join('')
}

/** @type {readonly import('./press.mjs').Point[]} */
const outerCurls = [
  [-40, -60],
  [-46, -88],
  [-24, -112],
  [6, -118],
  [34, -104],
  [46, -78],
  [40, -50],
]
/** @type {readonly import('./press.mjs').Point[]} */
const innerCurls = [
  [0, -78],
  [-14, -50],
  [16, -46],
]

/**
 * Head and shoulders from behind, about 200 wide; the neck is at the origin.
 * @param {string} fill
 * @param {string} line
 * @param {'short' | 'bun' | 'cap' | 'scarf' | 'curls' | 'beanie' | 'long'} hair
 * @param {string} [accent] colour of cap, scarf or beanie
 * @param {boolean} [near] near enough for the folds of the clothes
 */
export function person(fill, line, hair, accent = fill, near = true) {
  const body = shape(
    fill,
    'M-26 -14C-30 10 -92 14 -104 62L-116 420H116L104 62C92 14 30 10 26 -14Z',
    `stroke="${line}" stroke-width="7"`,
  )
  const skull = shape(
    fill,
    'M-46 -72C-48 -124 48 -124 46 -72C46 -34 24 -4 0 -4C-24 -4 -46 -34 -46 -72Z',
    `stroke="${line}" stroke-width="7"`,
  )
  const folds = [
    gouge(line, -70, 70, -84, 210, 5),
    gouge(line, 66, 74, 86, 190, 5),
    gouge(line, -8, 40, -4, 130, 4),
    gouge(line, 24, 34, 60, 44, 5),
    gouge(line, -24, 32, -58, 44, 5),
  ].join('')
  // Ears and the hair on the neck tell that we see a head from behind.
  const nape =
    [-48, 48].map((x) => disc(line, x, -50, 10, 14) + disc(fill, x, -50, 5.5, 9.5)).join('') +
    [-24, -8, 8, 24].map((x) => gouge(line, x * 1.25, -58, x * 0.7, -14, 4)).join('')
  const strands = (/** @type {number} */ low) =>
    [-30, -16, -2, 12, 26]
      .map((x) => gouge(line, x * 0.8, -104, x * 1.15, low + Math.abs(x) * -0.5, 5))
      .join('')
  const heads = {
    short: skull + strands(-44),
    bun: disc(line, 0, -124, 28) + disc(fill, 0, -124, 23) + skull + strands(-50),
    cap:
      skull +
      shape(
        accent,
        'M-52 -60C-56 -132 56 -132 52 -60C30 -48 -30 -48 -52 -60Z',
        `stroke="${line}" stroke-width="6"`,
      ) +
      nape,
    scarf:
      shape(
        accent,
        'M-50 -74C-52 -130 52 -130 50 -74C52 -40 58 -6 82 26C40 44 -40 44 -82 26C-58 -6 -52 -40 -50 -74Z',
        `stroke="${line}" stroke-width="7"`,
      ) +
      gouge(line, -6, -96, -34, 10, 5) +
      gouge(line, 14, -92, 30, 14, 5),
    curls:
      outerCurls.map(([x, y]) => disc(line, x, y, 25)).join('') +
      [...outerCurls, ...innerCurls]
        .map(([x, y]) => disc(fill, x, y, 22) + stroke(line, 3, `M${x - 9} ${y}q9 -12 18 0`))
        .join(''),
    beanie:
      skull +
      shape(
        accent,
        'M-50 -58C-54 -136 54 -136 50 -58Q0 -48 -50 -58Z',
        `stroke="${line}" stroke-width="6"`,
      ) +
      stroke(line, 5, 'M-49 -76C-20 -68 20 -68 49 -76') +
      nape,
    long:
      shape(
        fill,
        'M-48 -72C-50 -126 50 -126 48 -72L62 58C30 74 -30 74 -62 58Z',
        `stroke="${line}" stroke-width="7"`,
      ) + [-34, -12, 10, 32].map((x) => gouge(line, x * 0.7, -100, x * 1.2, 50, 5)).join(''),
  }
  return body + (near ? folds : '') + heads[hair]
}

/**
 * A fir, its foot at the origin.
 * @param {string} fill
 * @param {number} height
 * @param {() => number} next
 */
export function fir(fill, height, next) {
  const layers = 7
  /** @type {[number, number][]} */
  const right = []
  /** @type {[number, number][]} */
  const left = []
  for (let layer = 0; layer < layers; layer++) {
    const y = -height + (height * 0.92 * (layer + 1)) / layers
    const reach = height * 0.2 * ((layer + 1) / layers) * (0.85 + next() * 0.3)
    right.push([reach, y], [reach * 0.42, y - height * 0.012])
    left.push([-reach, y], [-reach * 0.42, y - height * 0.012])
  }
  return (
    polygon(fill, [[0, -height], ...right, ...left.reverse()]) +
    box(fill, -height * 0.02, -height * 0.1, height * 0.04, height * 0.1)
  )
}

/**
 * A pointed arch as a path, its feet at y = 0.
 * @param {number} half half of its width
 * @param {number} height
 */
export function pointedArch(half, height) {
  const spring = -height + half * 1.5
  return `M${-half} 0V${spring}C${-half} ${spring - half * 0.8} ${-half * 0.4} ${-height + half * 0.2} 0 ${-height}C${half * 0.4} ${-height + half * 0.2} ${half} ${spring - half * 0.8} ${half} ${spring}V0Z`
}

/**
 * The piers of the St. Johns Bridge seen from below: arch behind arch.
 * @param {number} x
 * @param {number} ground
 * @param {number} scale
 * @param {number} [count] how many piers
 */
export function archesFromBelow(x, ground, scale, count = 5) {
  // From the nearest pier to the farthest: half its width, its height, and the same of its opening.
  const piers = [...Array(count).keys()].map((depth) => {
    const shrink = 0.6 ** depth
    return {
      half: 640 * shrink,
      top: 1080 * shrink,
      opening: 452 * shrink,
      openingTop: 930 * shrink,
    }
  })
  return at(
    `translate(${x} ${ground}) scale(${scale})`,
    ...piers.reverse().map(({ half, top, opening, openingTop }, index) => {
      const cut = 4 + index * 1.6
      const eye = pointedArch(opening, openingTop)
      const lip = pointedArch(opening + cut * 3, openingTop + cut * 4)
      return [
        shape(ink, `M${-half} 0V${-top}H${half}V0Z${eye}`, 'fill-rule="evenodd"'),
        stroke(paper, cut, lip.replace('Z', ''), 'butt'),
        stroke(paper, cut, eye.replace('Z', ''), 'butt'),
        stroke(paper, cut, `M${-half} 0V${-top}H${half}V0`, 'butt'),
      ].join('')
    }),
  )
}

/** Letters cut as bars, 60 wide (I: 0) and 100 high: only those that the share card needs. */
const letters = {
  I: { advance: 0, d: 'M0 -11V111' },
  S: {
    advance: 56,
    d: 'M56 22V14Q56 0 42 0H14Q0 0 0 14V34Q0 48 14 48H42Q56 48 56 62V86Q56 100 42 100H14Q0 100 0 86V78',
  },
  O: { advance: 56, d: 'M14 0H42Q56 0 56 14V86Q56 100 42 100H14Q0 100 0 86V14Q0 0 14 0Z' },
  P: { advance: 54, d: 'M0 111V0H40Q54 0 54 14V42Q54 56 40 56H0' },
  R: { advance: 54, d: 'M0 111V0H40Q54 0 54 14V40Q54 54 40 54H0M30 54L56 111' },
  T: { advance: 52, d: 'M-11 0H63M26 0V111' },
  L: { advance: 42, d: 'M0 -11V100H53' },
  A: { advance: 60, d: 'M-4 111L26 -6H34L64 111M8 74H52' },
  N: { advance: 56, d: 'M0 111V-4L56 104V-11' },
  D: { advance: 56, d: 'M0 0H38Q56 0 56 18V82Q56 100 38 100H0Z' },
}

/**
 * A line of block capitals; its top left corner is at the origin.
 * @param {string} color
 * @param {string} text capitals among I, S, O, P, R, T, L, A, N, D
 * @param {number} height
 */
export function lettering(color, text, height) {
  let x = 0
  let marks = ''
  for (const letter of text) {
    const found = Object.entries(letters).find(([name]) => name === letter)
    if (!found) throw new Error(`No block was cut for the letter "${letter}"`)
    const [, { advance, d }] = found
    marks += at(`translate(${x} 0)`, stroke(color, 22, d, 'butt'))
    x += advance + 42
  }
  return at(`scale(${height / 122}) translate(11 11)`, marks)
}
