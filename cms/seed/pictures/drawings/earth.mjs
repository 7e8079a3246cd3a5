import {
  at,
  box,
  disc,
  gouge,
  ink,
  inside,
  paper,
  print,
  rays,
  red,
  shape,
  stroke,
} from '../press.mjs'

/** A factory and a seedling on the curve of the earth. */
export const earth = print(97, (next) => {
  const puff = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
    disc(paper, x, y, r + 7) +
    disc(ink, x, y, r) +
    stroke(
      paper,
      6,
      `M${x - r * 0.55} ${y + r * 0.1}C${x - r * 0.5} ${y - r * 0.7} ${x + r * 0.5} ${y - r * 0.7} ${x + r * 0.5} ${y}C${x + r * 0.4} ${y + r * 0.4} ${x - r * 0.1} ${y + r * 0.4} ${x - r * 0.1} ${y + r * 0.05}`,
    )
  const [x, y, radius] = [800, 1560, 860]
  return {
    redBlock: [disc(red, 1130, 420, 300)].join(''),
    inkBlock: [
      rays(next, red, {
        x: 1130,
        y: 420,
        from: 0,
        to: 360,
        count: 60,
        near: 340,
        far: 520,
        weight: 13,
      }),
      // Smoke first, so that the chimneys stand before it.
      puff(70, 130, 120),
      puff(230, 90, 130),
      puff(400, 120, 110),
      puff(120, 290, 90),
      puff(520, 70, 90),
      puff(300, 240, 100),
      puff(440, 250, 80),
      puff(330, 370, 62),
      puff(480, 360, 54),
      puff(208, 400, 58),
      // The factory.
      at(
        'rotate(-13 420 790)',
        ...[
          { cx: 250, top: 420 },
          { cx: 370, top: 370 },
          { cx: 500, top: 420 },
        ].map(
          ({ cx, top }) =>
            shape(
              ink,
              `M${cx - 30} 860L${cx - 20} ${top}H${cx + 20}L${cx + 30} 860Z`,
              `stroke="${paper}" stroke-width="6"`,
            ) +
            box(red, cx - 22, top + 40, 44, 24) +
            gouge(paper, cx - 9, top + 84, cx - 16, 760, 6),
        ),
        shape(
          ink,
          'M180 900V680L270 610V680L360 610V680L450 610V680L540 610V680L620 640V900Z',
          `stroke="${paper}" stroke-width="7"`,
        ),
        ...[206, 296, 386, 476].map((wx) => box(paper, wx, 716, 40, 50)),
        ...[206, 296, 386, 476].map((wx) => box(ink, wx + 17, 712, 6, 58)),
      ),
      // The curve of the earth, furrowed on one side, cracked on the other.
      disc(paper, x, y, radius + 10),
      disc(ink, x, y, radius),
      inside(
        'ground',
        disc(ink, x, y, radius - 8),
        rays(next, paper, { x, y, from: 280, to: 326, count: 24, near: 400, far: 850, weight: 15 }),
        stroke(
          paper,
          7,
          'M360 850L420 910L380 960L450 1067M420 910L500 930L540 1000M240 960L300 1000L280 1067M600 740L580 800L640 850L610 920L680 990L660 1067M640 850L720 870',
          'butt',
        ),
      ),
      // The seedling.
      at(
        'translate(1130 800) rotate(20)',
        stroke(paper, 44, 'M0 20C-14 -120 16 -240 0 -380'),
        stroke(ink, 29, 'M0 20C-14 -120 16 -240 0 -380'),
        shape(
          ink,
          'M0 -370C-40 -500 -180 -560 -310 -520C-270 -400 -140 -330 0 -370Z',
          `stroke="${paper}" stroke-width="9"`,
        ),
        shape(
          ink,
          'M0 -380C20 -520 150 -620 300 -590C290 -460 150 -360 0 -380Z',
          `stroke="${paper}" stroke-width="9"`,
        ),
        shape(
          ink,
          'M0 -190C50 -280 150 -310 230 -270C190 -190 90 -150 0 -190Z',
          `stroke="${paper}" stroke-width="8"`,
        ),
        stroke(
          paper,
          7,
          'M-20 -380C-110 -420 -200 -470 -280 -506M16 -392C90 -450 180 -520 270 -570M14 -196C80 -220 150 -250 204 -262',
        ),
        ...[0.25, 0.45, 0.65].map((t) =>
          gouge(paper, -20 - 260 * t, -380 - 126 * t, -10 - 230 * t, -340 - 100 * t, 5),
        ),
        ...[0.25, 0.45, 0.65].map((t) =>
          gouge(paper, 16 + 254 * t, -392 - 178 * t, 60 + 230 * t, -380 - 150 * t, 5),
        ),
      ),
    ].join(''),
  }
})
