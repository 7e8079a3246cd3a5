import {
  at,
  box,
  disc,
  gouge,
  ink,
  paper,
  print,
  rays,
  red,
  shape,
  stroke,
  wedges,
} from '../press.mjs'

/** A hand with a megaphone. */
export const megaphone = print(37, (next) => ({
  redBlock: [
    wedges(red, { x: 760, y: 440, from: -54, to: 48, count: 9, near: 330, far: 1500 }),
  ].join(''),
  inkBlock: [
    wedges(ink, { x: 760, y: 440, from: 66, to: 306, count: 24, near: 150, far: 1500 }),
    // Forearm and hand behind the grip.
    at(
      'translate(630 790) rotate(-6) scale(1.62)',
      shape(ink, 'M-44 -20L-56 130H70L50 -20Z', `stroke="${paper}" stroke-width="10"`),
      shape(
        red,
        'M-66 62L-104 400H136L76 62C30 80 -20 80 -66 62Z',
        `stroke="${paper}" stroke-width="10"`,
      ),
      shape(paper, 'M-66 62L-69 88C-20 106 30 106 79 88L76 62C30 80 -20 80 -66 62Z'),
      gouge(ink, -30, 118, -50, 250, 8),
      gouge(ink, -4, 124, -10, 250, 7),
      gouge(ink, 46, 116, 66, 240, 8),
    ),
    at(
      'translate(20 -80) rotate(-9 760 500)',
      // Body of the megaphone, its horn to the right.
      shape(
        ink,
        'M384 420H520C640 418 860 330 990 196C1080 196 1080 784 990 784C860 650 640 572 520 570H384C350 570 350 420 384 420Z',
        `stroke="${paper}" stroke-width="9"`,
      ),
      disc(paper, 996, 490, 84, 300),
      disc(ink, 996, 490, 74, 288),
      disc(red, 1004, 490, 60, 244),
      rays(next, paper, {
        x: 996,
        y: 490,
        from: 100,
        to: 260,
        count: 13,
        near: 40,
        far: 54,
        weight: 3,
      }),
      disc(ink, 1000, 490, 26, 78),
      disc(paper, 996, 490, 11, 34),
      shape(paper, 'M540 448C680 440 840 372 930 288C880 396 700 470 540 476Z'),
      gouge(paper, 560, 506, 900, 470, 14),
      gouge(paper, 580, 536, 880, 560, 10),
      gouge(paper, 700, 570, 900, 650, 10),
      box(red, 340, 404, 70, 182, 20),
      stroke(
        paper,
        8,
        'M340 424C340 404 350 404 360 404H390C410 404 410 404 410 424V566C410 586 400 586 390 586H360C340 586 340 586 340 566Z',
      ),
      stroke(paper, 8, 'M520 420V570'),
      // The grip.
      shape(ink, 'M560 568L536 760H626L640 586Z', `stroke="${paper}" stroke-width="8"`),
    ),
    at(
      'translate(622 742) rotate(-10) scale(1.62)',
      shape(
        ink,
        'M-62 -92C-80 -40 -70 30 -44 60H50C76 20 74 -60 54 -98Z',
        `stroke="${paper}" stroke-width="8"`,
      ),
      ...[-96, -58, -20, 18].map((y, index) =>
        shape(
          ink,
          `M-70 ${y + 14}q0 -19 20 -19H${40 - index * 4}q22 0 22 19t-22 19H-50q-20 0 -20 -19Z`,
          `stroke="${paper}" stroke-width="6"`,
        ),
      ),
      ...[-82, -44, -6, 32].map((y) => gouge(paper, -48, y, 10, y - 2, 4)),
    ),
  ].join(''),
}))
