import {
  at,
  box,
  disc,
  gouge,
  grain,
  ink,
  paper,
  picture,
  polygon,
  print,
  rays,
  red,
  shape,
  stroke,
} from '../press.mjs'

const { width } = picture

/** A flower among shells. */
export const carnation = print(83, (next) => {
  const shell = (/** @type {number} */ x, /** @type {number} */ s) =>
    at(
      `translate(${x} 1010) scale(${s})`,
      shape(
        ink,
        'M-82 0V-330C-82 -440 -40 -540 0 -600C40 -540 82 -440 82 -330V0Z',
        `stroke="${paper}" stroke-width="7"`,
      ),
      box(paper, -82, -296, 164, 9),
      box(paper, -82, -60, 164, 9),
      box(paper, -82, -40, 164, 6),
      gouge(paper, -46, -520, -56, -90, 17),
      gouge(paper, -22, -440, -30, -100, 9),
      gouge(paper, 56, -360, 60, -90, 8),
    )
  const petals = () => {
    let bloom = ''
    const rings = [
      { count: 13, near: 60, far: 232, color: red },
      { count: 11, near: 40, far: 172, color: red },
      { count: 9, near: 20, far: 116, color: red },
      { count: 6, near: 6, far: 66, color: red },
    ]
    rings.forEach(({ count, near, far, color }, ring) => {
      for (let index = 0; index < count; index++) {
        const angle = (360 / count) * index + ring * 17
        const size = far * (0.92 + next() * 0.14)
        const w = (far * 4.4) / count
        bloom += at(
          `translate(800 300) scale(1.2 0.98) rotate(${angle})`,
          polygon(color, [
            [0, 0],
            [-w * 0.5, -size * 0.74],
            [-w * 0.62, -size * 0.92],
            [-w * 0.4, -size * 0.9],
            [-w * 0.3, -size * 1.03],
            [-w * 0.1, -size * 0.93],
            [w * 0.04, -size * 1.06],
            [w * 0.2, -size * 0.93],
            [w * 0.36, -size * 1.02],
            [w * 0.44, -size * 0.88],
            [w * 0.62, -size * 0.9],
            [w * 0.5, -size * 0.72],
          ]).replace(
            '/>',
            ` stroke="${ring % 2 ? ink : paper}" stroke-width="6" stroke-linejoin="round"/>`,
          ),
          gouge(ring % 2 ? paper : ink, 0, -size * 0.86, 0, -near, 6),
          gouge(ring % 2 ? paper : ink, w * 0.2, -size * 0.8, w * 0.08, -near, 4),
        )
      }
    })
    return bloom
  }
  return {
    redBlock: '',
    inkBlock: [
      rays(next, ink, {
        x: 800,
        y: 320,
        from: 146,
        to: 394,
        count: 44,
        near: 350,
        far: 1150,
        weight: 23,
      }),
      ...[-3, 3, -2, 2, -1, 1].map((place) => shell(800 + place * 232, 0.8)),
      // The open case in the middle.
      at(
        'translate(800 1010)',
        shape(ink, 'M-96 0V-322H96V0Z', `stroke="${paper}" stroke-width="9"`),
        disc(paper, 0, -322, 100, 26),
        disc(red, 0, -322, 86, 17),
        box(paper, -96, -240, 192, 9),
        box(paper, -96, -60, 192, 9),
        box(paper, -96, -40, 192, 6),
        gouge(paper, -56, -290, -62, -80, 19),
        gouge(paper, -30, -290, -34, -80, 10),
        gouge(paper, 64, -290, 68, -80, 9),
      ),
      stroke(paper, 32, 'M800 688C786 620 808 540 800 420'),
      stroke(ink, 19, 'M800 688C786 620 808 540 800 420'),
      shape(
        ink,
        'M798 672C690 676 590 620 530 500C650 520 760 580 800 650Z',
        `stroke="${paper}" stroke-width="7"`,
      ),
      shape(
        ink,
        'M802 640C890 640 1010 580 1066 466C940 484 840 540 802 620Z',
        `stroke="${paper}" stroke-width="7"`,
      ),
      gouge(paper, 562, 524, 770, 650, 8),
      gouge(paper, 1036, 488, 830, 618, 8),
      gouge(paper, 600, 580, 660, 586, 5),
      gouge(paper, 1000, 550, 940, 556, 5),
      shape(
        ink,
        'M742 470C750 548 850 548 858 470L840 430H760Z',
        `stroke="${paper}" stroke-width="7"`,
      ),
      petals(),
      grain(next, ink, {
        x: 0,
        y: 1010,
        width,
        height: 60,
        rows: 4,
        length: 240,
        weight: 14,
        fill: 0.85,
      }),
    ].join(''),
  }
})
