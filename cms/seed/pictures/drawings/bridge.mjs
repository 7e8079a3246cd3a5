import { fir } from '../figures.mjs'
import {
  at,
  box,
  disc,
  gouge,
  grain,
  ink,
  inside,
  paper,
  picture,
  polygon,
  print,
  red,
  shape,
  stroke,
} from '../press.mjs'

const { width } = picture

/** Mount Hood, the river and a bridge. */
export const bridge = print(23, (next) => {
  const deck = 690
  const tower = (/** @type {number} */ x, /** @type {number} */ s) =>
    at(
      `translate(${x} 800) scale(${s})`,
      shape(
        ink,
        'M-62 60L-46 -500L-38 -540L-30 -500L-26 -420H26L30 -500L38 -540L46 -500L62 60H30L24 -40H-24L-30 60ZM-22 -76H22L18 -200Q0 -262 -18 -200ZM-17 -236H17L15 -360Q0 -408 -15 -360Z',
        `fill-rule="evenodd" stroke="${paper}" stroke-width="5"`,
      ),
      gouge(paper, -40, -480, -50, 30, 6),
      gouge(paper, 40, -470, 50, 20, 5),
    )
  const cable = (
    /** @type {number} */ x1,
    /** @type {number} */ y1,
    /** @type {number} */ x2,
    /** @type {number} */ y2,
    /** @type {number} */ sag,
  ) => {
    const curve = `M${x1} ${y1}Q${(x1 + x2) / 2} ${sag} ${x2} ${y2}`
    let lines = stroke(paper, 22, curve) + stroke(ink, 10, curve)
    for (let t = 0.04; t < 0.99; t += 0.052) {
      const x = x1 * (1 - t) ** 2 + (x1 + x2) * t * (1 - t) + x2 * t ** 2
      const y = y1 * (1 - t) ** 2 + 2 * sag * t * (1 - t) + y2 * t ** 2
      if (y < deck - 12)
        lines += stroke(paper, 11, `M${x} ${y + 8}V${deck}`) + stroke(ink, 4, `M${x} ${y}V${deck}`)
    }
    return lines
  }
  const mountain = /** @type {[number, number][]} */ ([
    [250, 720],
    [420, 610],
    [560, 520],
    [660, 420],
    [728, 330],
    [764, 268],
    [800, 226],
    [836, 262],
    [872, 330],
    [960, 440],
    [1060, 520],
    [1210, 620],
    [1400, 720],
  ])
  return {
    redBlock: [disc(red, 800, 392, 318)].join(''),
    inkBlock: [
      grain(next, ink, {
        x: 0,
        y: 26,
        width: 470,
        height: 520,
        rows: 17,
        length: 220,
        weight: 9,
        fill: 0.62,
      }),
      grain(next, ink, {
        x: 1140,
        y: 26,
        width: 470,
        height: 520,
        rows: 17,
        length: 220,
        weight: 9,
        fill: 0.62,
      }),
      polygon(paper, mountain),
      inside(
        'mountain',
        polygon(paper, mountain),
        polygon(ink, [
          [800, 226],
          [812, 300],
          [792, 350],
          [830, 392],
          [806, 470],
          [858, 520],
          [842, 600],
          [900, 640],
          [900, 760],
          [1460, 760],
          [1060, 500],
          [900, 350],
        ]),
        polygon(ink, [
          [250, 740],
          [420, 606],
          [470, 640],
          [540, 560],
          [560, 640],
          [640, 560],
          [650, 660],
          [720, 600],
          [760, 690],
          [880, 700],
          [880, 760],
        ]),
        gouge(ink, 790, 250, 700, 470, 15),
        gouge(ink, 770, 300, 640, 500, 13),
        gouge(ink, 788, 350, 742, 560, 13),
        gouge(ink, 690, 400, 590, 530, 12),
        gouge(paper, 860, 350, 960, 560, 12),
        gouge(paper, 900, 400, 1060, 600, 12),
        gouge(paper, 880, 480, 960, 660, 11),
        gouge(paper, 1010, 520, 1160, 660, 11),
        gouge(paper, 930, 600, 1010, 700, 9),
      ),
      stroke(paper, 7, `M${mountain.map(([x, y]) => `${x} ${y}`).join('L')}`),
      // The far bank, then the river.
      shape(
        ink,
        'M0 740C160 712 300 730 420 744C620 760 1000 760 1180 744C1300 726 1460 712 1600 736V800H0Z',
      ),
      box(ink, 0, 780, width, 300),
      grain(next, paper, {
        x: 0,
        y: 800,
        width,
        height: 250,
        rows: 15,
        length: 200,
        weight: 8,
        fill: 0.45,
      }),
      [...Array(15).keys()]
        .map((row) => {
          const y = 806 + row * 17
          const reach = 190 + row * 9
          const wave = (/** @type {string} */ color, /** @type {number} */ weight) => {
            const from = 800 + (next() - 0.5) * reach * 1.5
            const half = reach * (0.35 + next() * 0.5)
            return gouge(color, from - half, y, from + half, y, weight)
          }
          return wave(paper, 15) + wave(paper, 13) + wave(red, 15) + wave(red, 12)
        })
        .join(''),
      // The bridge.
      cable(400, 322, 1200, 322, 968),
      cable(-300, 720, 400, 322, 640),
      cable(1200, 322, 1900, 720, 640),
      box(paper, 0, deck - 9, width, 48),
      box(ink, 0, deck, width, 30),
      grain(next, paper, {
        x: 0,
        y: deck + 7,
        width,
        height: 16,
        rows: 1,
        length: 46,
        weight: 6,
        fill: 0.9,
      }),
      tower(400, 0.92),
      tower(1200, 0.92),
      // The near bank.
      shape(ink, 'M0 900C120 900 190 960 330 1000C420 1030 480 1067 500 1067H0Z'),
      shape(ink, 'M1600 910C1500 910 1420 970 1290 1004C1200 1030 1150 1067 1140 1067H1600Z'),
      at('translate(92 1020)', fir(ink, 520, next)),
      at('translate(226 1050)', fir(ink, 330, next)),
      at('translate(1520 1030)', fir(ink, 560, next)),
      at('translate(1376 1056)', fir(ink, 300, next)),
      gouge(paper, 96, 560, 84, 1000, 7),
      gouge(paper, 1524, 540, 1514, 1000, 7),
    ].join(''),
  }
})
