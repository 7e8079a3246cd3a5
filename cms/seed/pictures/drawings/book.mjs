import {
  at,
  box,
  disc,
  gouge,
  grain,
  ink,
  paper,
  picture,
  print,
  rays,
  red,
  shape,
  stroke,
} from '../press.mjs'

const { width } = picture

/** An open book and a cup of coffee. */
export const book = print(41, (next) => {
  const lines = (/** @type {number} */ side) => {
    let text = ''
    for (let row = 0; row < 13; row++) {
      const t = row / 12
      const y = 470 + t * 300
      const inner = 800 + side * (44 + t * 8)
      const outer = 800 + side * (390 + t * 92 - (row === 5 || row === 12 ? 150 : next() * 40))
      text += stroke(
        row === 0 ? red : ink,
        row === 0 ? 19 : 8 + t * 3,
        `M${inner} ${y + 6}Q${(inner + outer) / 2} ${y - 40} ${outer} ${y - 4}`,
        'butt',
      )
    }
    return text
  }
  const steam = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ s) =>
    at(
      `translate(${x} ${y}) scale(${s})`,
      shape(
        paper,
        'M0 0C-70 -70 50 -120 -10 -200C-50 -260 0 -300 20 -330C0 -270 60 -240 50 -180C40 -110 -20 -80 0 0Z',
      ),
    )
  return {
    redBlock: '',
    inkBlock: [
      box(ink, 0, 0, width, 420),
      rays(next, paper, {
        x: 800,
        y: 330,
        from: 170,
        to: 370,
        count: 62,
        near: 470,
        far: 1100,
        weight: 17,
      }),
      disc(paper, 800, 330, 440, 372),
      disc(red, 800, 334, 424, 356),
      box(ink, 0, 412, width, 700),
      grain(next, paper, {
        x: 0,
        y: 430,
        width,
        height: 640,
        rows: 24,
        length: 330,
        weight: 8,
        fill: 0.5,
      }),
      stroke(paper, 7, 'M0 412H1600'),
      // The book: cover, edges of the leaves, the two open pages.
      shape(
        ink,
        'M292 420L800 470L1308 420L1450 838C1250 800 1000 812 800 880C600 812 350 800 150 838Z',
        `stroke="${paper}" stroke-width="9"`,
      ),
      shape(
        red,
        'M306 436L800 480L1294 436L1424 820C1240 786 1000 800 800 862C600 800 360 786 176 820Z',
      ),
      shape(
        paper,
        'M330 410C500 380 700 400 800 452C900 400 1100 380 1270 410L1390 800C1200 764 960 774 800 842C640 774 400 764 210 800Z',
        `stroke="${ink}" stroke-width="8"`,
      ),
      shape(
        ink,
        'M800 452C790 560 790 720 800 842C812 720 812 560 800 452Z',
        `stroke="${ink}" stroke-width="6"`,
      ),
      lines(-1),
      lines(1),
      gouge(ink, 764, 460, 760, 810, 9),
      gouge(ink, 838, 460, 842, 800, 9),
      // The ribbon.
      shape(
        red,
        'M812 800C830 880 800 930 842 1010L868 984L886 1020C850 930 876 880 846 800Z',
        `stroke="${paper}" stroke-width="6"`,
      ),
      // The cup stands in front, on the right.
      disc(paper, 1392, 846, 200, 62),
      disc(ink, 1392, 850, 190, 54),
      shape(
        red,
        'M1250 600C1254 720 1290 846 1340 862H1444C1494 846 1530 720 1534 600Z',
        `stroke="${paper}" stroke-width="9"`,
      ),
      stroke(paper, 48, 'M1536 650C1600 640 1600 780 1500 776'),
      stroke(red, 29, 'M1536 650C1590 644 1590 770 1500 768'),
      disc(paper, 1392, 600, 146, 46),
      disc(ink, 1392, 602, 128, 35),
      gouge(paper, 1286, 650, 1322, 820, 13),
      gouge(paper, 1318, 660, 1346, 800, 8),
      gouge(ink, 1500, 660, 1450, 840, 14),
      gouge(ink, 1474, 670, 1434, 830, 9),
      steam(1350, 566, 1),
      steam(1428, 560, 1.35),
    ].join(''),
  }
})
