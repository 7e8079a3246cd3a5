import { openHand } from '../figures.mjs'
import {
  at,
  box,
  disc,
  ink,
  inside,
  paper,
  picture,
  print,
  rays,
  red,
  shape,
  stroke,
} from '../press.mjs'

const { width, height } = picture

/** Many hands carry the globe. */
export const lift = print(67, (next) => {
  const [x, y, radius] = [800, 400, 318]
  const hands = /** @type {const} */ ([
    [250, 640, -34, 1.15, paper],
    [1350, 640, 34, 1.15, paper],
    [420, 700, -24, 1.3, ink],
    [1180, 700, 24, 1.3, red],
    [590, 770, -12, 1.4, red],
    [1010, 770, 12, 1.4, ink],
    [800, 800, 0, 1.5, paper],
  ])
  return {
    redBlock: [disc(red, x, y, radius)].join(''),
    inkBlock: [
      inside(
        'sky',
        shape(
          ink,
          `M0 0H${width}V${height}H0ZM${x - radius - 22} ${y}a${radius + 22} ${radius + 22} 0 1 0 ${2 * (radius + 22)} 0a${radius + 22} ${radius + 22} 0 1 0 ${-2 * (radius + 22)} 0Z`,
          'clip-rule="evenodd"',
        ),
        box(ink, 0, 0, width, height),
        rays(next, paper, {
          x,
          y,
          from: 0,
          to: 360,
          count: 60,
          near: radius + 60,
          far: 900,
          weight: 27,
        }),
      ),
      stroke(
        paper,
        20,
        `M${x - radius - 10} ${y}a${radius + 10} ${radius + 10} 0 1 0 ${2 * (radius + 10)} 0a${radius + 10} ${radius + 10} 0 1 0 ${-2 * (radius + 10)} 0Z`,
      ),
      inside(
        'globe',
        disc(ink, x, y, radius),
        // Land: simplified Americas, a corner of Africa and Europe.
        shape(
          ink,
          'M600 120C680 96 760 110 800 150C840 150 870 180 850 214C820 226 806 240 800 268C780 280 776 300 764 312C744 300 716 300 712 326C720 352 744 350 760 362C772 376 780 388 796 392C760 400 720 376 690 346C650 320 640 280 610 250C580 230 540 226 520 200C540 160 570 134 600 120Z',
        ),
        shape(
          ink,
          'M800 396C850 380 900 410 940 440C980 456 980 490 956 520C940 570 910 600 890 640C870 690 850 712 836 708C820 650 830 590 806 540C780 510 776 430 800 396Z',
        ),
        shape(
          ink,
          'M1040 250C1070 240 1110 260 1140 280V480C1100 470 1060 440 1040 400C1010 370 1010 280 1040 250Z',
        ),
        shape(ink, 'M900 100C940 96 980 120 960 150C930 160 900 140 900 100Z'),
        ...[-200, -100, 100, 200].map((bow) =>
          stroke(paper, 5, `M${x} ${y - radius}Q${x + bow * 2.1} ${y} ${x} ${y + radius}`),
        ),
        stroke(paper, 5, `M${x} ${y - radius}V${y + radius}`),
        ...[-190, -70, 60, 180].map((lift) =>
          stroke(
            paper,
            5,
            `M${x - radius} ${y + lift}Q${x} ${y + lift * 1.35} ${x + radius} ${y + lift}`,
          ),
        ),
        rays(next, ink, {
          x: x - 60,
          y: y - 60,
          from: -20,
          to: 110,
          count: 26,
          near: 300,
          far: 400,
          weight: 13,
        }),
      ),
      ...hands.map(([hx, hy, angle, scale, fill]) =>
        at(
          `translate(${hx} ${hy}) rotate(${-angle * 0.9}) scale(${scale})`,
          openHand(fill, fill === ink ? paper : ink, 420),
        ),
      ),
    ].join(''),
  }
})
