import { person } from '../figures.mjs'
import {
  at,
  box,
  gouge,
  grain,
  ink,
  paper,
  picture,
  print,
  red,
  shape,
  stroke,
  wedges,
} from '../press.mjs'

const { width } = picture

/** Workers with their arms around each other’s shoulders. */
export const arms = print(53, (next) => {
  const workers = /** @type {const} */ ([
    // A bag worn across.
    {
      hair: 'bun',
      top: ink,
      drop: 18,
      back: () =>
        stroke(paper, 40, 'M-70 20L72 250', 'butt') +
        stroke(red, 28, 'M-70 20L72 250', 'butt') +
        shape(red, 'M-10 236H124V420H-10Z', `stroke="${paper}" stroke-width="7"`),
    },
    // A safety vest.
    {
      hair: 'cap',
      top: paper,
      drop: -26,
      back: () =>
        shape(
          red,
          'M-62 28L-24 20L0 60L24 20L62 28L96 70L106 420H-106L-96 70Z',
          `stroke="${ink}" stroke-width="6"`,
        ) +
        box(paper, -104, 178, 208, 24) +
        box(paper, -106, 226, 212, 24),
    },
    // A striped sweater.
    {
      hair: 'curls',
      top: ink,
      drop: 12,
      back: () =>
        grain(next, paper, {
          x: -104,
          y: 78,
          width: 208,
          height: 340,
          rows: 12,
          length: 230,
          weight: 13,
          fill: 1,
        }),
    },
    // An apron, tied.
    {
      hair: 'scarf',
      top: paper,
      drop: 30,
      back: () =>
        stroke(red, 15, 'M-54 28L26 226M54 28L-26 226', 'butt') +
        shape(red, 'M-108 226H108L112 420H58L20 250H-20L-58 420H-112Z') +
        shape(
          red,
          'M0 240C-48 196 -74 262 0 246C74 262 48 196 0 240ZL-26 330L-2 250L24 330Z',
          `stroke="${ink}" stroke-width="5"`,
        ),
    },
    // A backpack.
    {
      hair: 'short',
      top: ink,
      drop: -16,
      back: () =>
        shape(
          red,
          'M-66 84Q-66 66 -48 66H48Q66 66 66 84V330Q66 350 46 350H-46Q-66 350 -66 330Z',
          `stroke="${paper}" stroke-width="8"`,
        ) + stroke(ink, 8, 'M-42 132H42M-40 210H40V300H-40Z'),
    },
  ])
  const place = (/** @type {number} */ index) => 800 + (index - 2) * 330
  const bodies = workers.map(({ hair, top, drop, back }, index) =>
    at(
      `translate(${place(index)} ${460 + drop}) scale(1.72)`,
      person(top, top === ink ? paper : ink, hair, red),
      back(),
    ),
  )
  const sleeve = (/** @type {0 | 1 | 2 | 3 | 4} */ index, /** @type {1 | -1} */ side) => {
    const { top: fill, drop } = workers[index]
    const x = place(index)
    const y = 560 + drop
    const line = fill === ink ? paper : ink
    const reach = 330 * side
    const far = 560 + (workers[index + side]?.drop ?? 0)
    const arm = `M${x + 130 * side} ${y + 12}Q${x + 190 * side} ${y - 10} ${x + reach - 20 * side} ${far - 20}`
    const hand = `${x + reach + 10 * side} ${far - 24}`
    return [
      stroke(line, 102, arm),
      stroke(fill, 84, arm),
      at(
        `translate(${hand}) scale(${side} 1) rotate(4)`,
        shape(
          fill,
          'M-40 -40H10C20 -46 76 -38 78 -22C92 -18 92 4 78 8C80 24 60 30 48 28C40 42 6 44 -6 38H-40Z',
          `stroke="${line}" stroke-width="7"`,
        ),
        stroke(line, 5, 'M30 -18L76 -22M28 4L78 6M24 22L48 28'),
        box(line, -52, -46, 20, 92, 6),
      ),
      gouge(line, x + 160 * side, y + 8, x + 250 * side, (y + far) / 2 - 14, 7),
      gouge(line, x + 150 * side, y + 30, x + 230 * side, (y + far) / 2 + 12, 6),
    ].join('')
  }
  return {
    redBlock: wedges(red, { x: 800, y: 700, from: -178, to: 0, count: 14, near: 0, far: 1500 }),
    inkBlock: [
      ...bodies,
      sleeve(0, -1),
      sleeve(4, 1),
      sleeve(0, 1),
      sleeve(2, -1),
      sleeve(3, -1),
      sleeve(3, 1),
      grain(next, ink, {
        x: 0,
        y: 1010,
        width,
        height: 57,
        rows: 4,
        length: 260,
        weight: 14,
        fill: 0.8,
      }),
    ].join(''),
  }
})
