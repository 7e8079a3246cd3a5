/**
 * The printing press: SVG text for two-colour block prints. Every function is pure; the random ones
 * take a generator made from a number, so that a picture comes out the same each time.
 */

export const paper = '#f7f2e7'
export const ink = '#191512'
export const red = '#c8161d'

/** @typedef {readonly [number, number]} Point */

/**
 * A repeatable source of numbers from 0 to 1 (mulberry32).
 * @param {number} seed
 */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** @param {number} degrees */
const radians = (degrees) => (degrees * Math.PI) / 180

/** @param {number} value */
const n = (value) => String(Math.round(value * 10) / 10)

/**
 * @param {string} fill
 * @param {readonly Point[]} points
 */
export function polygon(fill, points) {
  return `<path fill="${fill}" d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z"/>`
}

/**
 * @param {string} fill
 * @param {string} d
 * @param {string} [more] further attributes
 */
export function shape(fill, d, more = '') {
  return `<path fill="${fill}" d="${d}" ${more}/>`
}

/**
 * @param {string} color
 * @param {number} width
 * @param {string} d
 * @param {'round' | 'butt'} [cap]
 */
export function stroke(color, width, d, cap = 'round') {
  return `<path fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="round" d="${d}"/>`
}

/**
 * @param {string} fill
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {number} [radius]
 */
export function box(fill, x, y, width, height, radius = 0) {
  return `<rect fill="${fill}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}"/>`
}

/**
 * @param {string} fill
 * @param {number} x
 * @param {number} y
 * @param {number} rx
 * @param {number} [ry]
 */
export function disc(fill, x, y, rx, ry = rx) {
  return `<ellipse fill="${fill}" cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"/>`
}

/**
 * @param {string} transform
 * @param {...string} parts
 */
export function at(transform, ...parts) {
  return `<g transform="${transform}">${parts.join('')}</g>`
}

/**
 * Shows `parts` only inside `mask`.
 * @param {string} id
 * @param {string} mask
 * @param {...string} parts
 */
export function inside(id, mask, ...parts) {
  return `<clipPath id="${id}">${mask}</clipPath><g clip-path="url(#${id})">${parts.join('')}</g>`
}

/**
 * The mark of a gouge: a cut that is pointed at both ends and widest towards its start.
 * @param {string} color
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 * @param {number} width
 */
export function gouge(color, x1, y1, x2, y2, width) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const side = (/** @type {1 | -1} */ sign) => {
    const x = x1 + (x2 - x1) * 0.35 - ((y2 - y1) / length) * width * sign
    const y = y1 + (y2 - y1) * 0.35 + ((x2 - x1) / length) * width * sign
    return `${n(x)} ${n(y)}`
  }
  return shape(
    color,
    `M${n(x1)} ${n(y1)}Q${side(1)} ${n(x2)} ${n(y2)}Q${side(-1)} ${n(x1)} ${n(y1)}Z`,
  )
}

/**
 * Horizontal cuts that cover an area unevenly: sky, water, wood.
 * @param {() => number} next
 * @param {string} color
 * @param {{ x: number, y: number, width: number, height: number, rows: number, length: number, weight: number, fill?: number }} area
 *   `fill`: share of the area that is cut, 0 to 1
 */
export function grain(next, color, { x, y, width, height, rows, length, weight, fill = 0.6 }) {
  let marks = ''
  for (let row = 0; row < rows; row++) {
    const top = y + ((row + 0.5) * height) / rows
    for (let from = x - next() * length; from < x + width;) {
      const long = length * (0.5 + next())
      if (next() < fill) {
        const lift = (next() - 0.5) * (height / rows) * 0.5
        marks += gouge(
          color,
          from,
          top + lift,
          from + long,
          top + lift,
          weight * (0.6 + next() * 0.7),
        )
      }
      from += long * (0.75 + next() * 0.5)
    }
  }
  return marks
}

/**
 * Cuts that fan out from a point.
 * @param {() => number} next
 * @param {string} color
 * @param {{ x: number, y: number, from: number, to: number, count: number, near: number, far: number, weight: number }} fan
 *   angles in degrees, clockwise from the right
 */
export function rays(next, color, { x, y, from, to, count, near, far, weight }) {
  let marks = ''
  for (let index = 0; index < count; index++) {
    const angle = radians(from + ((index + 0.5) * (to - from)) / count)
    const start = near * (1 + next() * 0.25)
    const end = far * (0.8 + next() * 0.3)
    marks += gouge(
      color,
      x + Math.cos(angle) * end,
      y + Math.sin(angle) * end,
      x + Math.cos(angle) * start,
      y + Math.sin(angle) * start,
      weight * (0.7 + next() * 0.6),
    )
  }
  return marks
}

/**
 * Wedges that fan out from a point.
 * @param {string} color
 * @param {{ x: number, y: number, from: number, to: number, count: number, near: number, far: number }} fan
 */
export function wedges(color, { x, y, from, to, count, near, far }) {
  let marks = ''
  const step = (to - from) / count
  for (let index = 0; index < count; index++) {
    const [a, b] = [radians(from + step * index), radians(from + step * (index + 0.5))]
    marks += polygon(color, [
      [x + Math.cos(a) * near, y + Math.sin(a) * near],
      [x + Math.cos(a) * far, y + Math.sin(a) * far],
      [x + Math.cos(b) * far, y + Math.sin(b) * far],
      [x + Math.cos(b) * near, y + Math.sin(b) * near],
    ])
  }
  return marks
}

/** The size of every picture but the share card. */
export const picture = { width: 1600, height: 1067 }

/**
 * Puts the sheet together. The red block prints first and sits a little off, as it does by hand; both
 * blocks get the rough edge of cut linoleum. The sheet is trimmed within that edge: on a page a
 * picture ends where the rules above and below it do.
 * @param {number} seed
 * @param {(next: () => number) => { redBlock: string, inkBlock: string }} draw
 *   Answers the two blocks. What stands later in a block covers what stands before; paper-coloured
 *   parts of the ink block are where it is cut away.
 * @param {{ width: number, height: number }} [size]
 */
export function print(seed, draw, { width, height } = picture) {
  const { redBlock, inkBlock } = draw(random(seed))
  const next = random(seed)
  const edge = (/** @type {number} */ wobble) => {
    /** @type {Point[]} */
    const points = []
    const push = (/** @type {number} */ x, /** @type {number} */ y) =>
      points.push([x + (next() - 0.5) * wobble, y + (next() - 0.5) * wobble])
    for (let t = 0; t < 1; t += 0.1) push(width * t, 0)
    for (let t = 0; t < 1; t += 0.1) push(width, height * t)
    for (let t = 0; t < 1; t += 0.1) push(width * (1 - t), height)
    for (let t = 0; t < 1; t += 0.1) push(0, height * (1 - t))
    return polygon('#000', points)
  }
  let specks = ''
  for (let index = 0; index < 30; index++)
    specks += disc(paper, next() * width, next() * height, 0.8 + next() * 1.6, 0.8 + next() * 1.2)
  // 1440 pixels are sharp on every screen that shows a picture as wide as the text or the page.
  const scale = Math.min(1, 1440 / width)
  const trimmed = [width, height].map((side) => side * 0.02)
  const kept = [width, height].map((side) => side * 0.96)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${Math.round(height * scale)}" viewBox="${[...trimmed, ...kept].join(' ')}">
<defs><filter id="cut" x="0" y="0" width="${width}" height="${height}" filterUnits="userSpaceOnUse" primitiveUnits="userSpaceOnUse">
<feTurbulence type="fractalNoise" baseFrequency="0.02" numOctaves="1" seed="${seed}"/>
<feDisplacementMap in="SourceGraphic" scale="11" xChannelSelector="R" yChannelSelector="G"/></filter></defs>
<rect width="${width}" height="${height}" fill="${paper}"/>
<g filter="url(#cut)"><g transform="translate(5 4)">${inside('redEdge', edge(5), redBlock)}</g></g>
<g filter="url(#cut)">${inside('inkEdge', edge(5), inkBlock)}</g>
${specks}</svg>`
}
