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

const { height } = picture

/** Two mirror images and one ballot box. */
export const ballot = print(71, (next) => {
  const gentleman = (/** @type {string} */ fill, /** @type {string} */ line) =>
    [
      // Coat, with an arm that holds a coin over the slot.
      shape(
        fill,
        'M110 1067C104 860 150 760 250 716C300 690 330 700 372 716C430 740 470 800 480 1067Z',
        `stroke="${line}" stroke-width="8"`,
      ),
      shape(line, 'M318 706L356 800L398 730L372 700Z'),
      shape(
        fill,
        'M330 716L354 742L384 722L380 764L356 750L334 764Z',
        `stroke="${line}" stroke-width="5"`,
      ),
      // Head in profile.
      shape(
        fill,
        'M214 420C206 520 222 600 262 640L270 716C310 744 352 736 366 714L364 676C404 684 424 668 424 642C424 630 420 624 426 616C434 608 428 600 420 596C432 592 434 582 428 570C452 566 462 556 454 540C444 516 430 496 430 470V420Z',
        `stroke="${line}" stroke-width="8"`,
      ),
      // Ear, eye, mouth, whiskers.
      stroke(line, 7, 'M286 520C262 500 256 560 284 578'),
      stroke(line, 9, 'M378 488C394 478 408 480 418 486'),
      disc(line, 404, 504, 8),
      stroke(line, 6, 'M426 600C410 602 398 598 388 590'),
      gouge(line, 236, 500, 250, 640, 9),
      gouge(line, 256, 590, 300, 690, 9),
      gouge(line, 280, 610, 340, 684, 8),
      gouge(line, 308, 610, 372, 664, 7),
      // The cigar.
      stroke(line, 29, 'M430 606L520 622'),
      stroke(fill, 16, 'M430 606L516 621'),
      // Top hat.
      shape(
        fill,
        'M140 424C180 396 460 396 500 424C480 446 160 446 140 424Z',
        `stroke="${line}" stroke-width="8"`,
      ),
      shape(
        fill,
        'M214 412C220 330 204 240 196 176C260 154 390 154 450 176C440 240 424 330 430 412C360 426 280 426 214 412Z',
        `stroke="${line}" stroke-width="8"`,
      ),
      shape(line, 'M213 352C290 368 360 368 433 352L431 394C360 408 280 408 214 394Z'),
      gouge(line, 240, 196, 250, 330, 12),
      gouge(line, 266, 196, 272, 320, 8),
      // Pattern of the coat.
      gouge(line, 170, 820, 150, 1040, 11),
      gouge(line, 210, 800, 196, 1040, 11),
      gouge(line, 250, 800, 246, 1040, 11),
      // Arm and hand with the coin.
      stroke(line, 118, 'M300 860Q420 930 560 800'),
      stroke(fill, 100, 'M300 860Q420 930 560 800'),
      box(line, 0, 0, 0, 0),
      at(
        'translate(592 764) rotate(48)',
        box(line, -66, 34, 128, 26, 6),
        shape(
          fill,
          'M-48 36V-16C-48 -44 -30 -52 -12 -50L24 -48C46 -46 50 -30 48 -12V36Z',
          `stroke="${line}" stroke-width="8"`,
        ),
        stroke(line, 5, 'M-14 -46V-6M12 -46V-6'),
      ),
      gouge(line, 360, 880, 500, 850, 9),
      gouge(line, 380, 912, 520, 840, 8),
      disc(line, 664, 694, 58),
      disc(fill, 664, 694, 47),
      stroke(
        line,
        7,
        'M684 668C660 650 638 668 644 684C652 700 682 692 684 710C684 730 656 732 642 716M664 654V736',
      ),
    ].join('')
  return {
    redBlock: box(red, 0, 0, 800, height),
    inkBlock: [
      rays(next, paper, {
        x: 800,
        y: 640,
        from: 182,
        to: 268,
        count: 15,
        near: 620,
        far: 1050,
        weight: 16,
      }),
      box(ink, 800, 0, 800, height),
      rays(next, paper, {
        x: 800,
        y: 640,
        from: 272,
        to: 358,
        count: 15,
        near: 620,
        far: 1050,
        weight: 16,
      }),
      gentleman(ink, paper),
      at('translate(1600 0) scale(-1 1)', gentleman(red, paper)),
      // The one box that both reach for.
      shape(paper, 'M560 800H1040L1070 1067H530Z'),
      shape(ink, 'M574 812H800V1067H546Z'),
      shape(red, 'M1026 812H800V1067H1054Z'),
      shape(paper, 'M590 770H1010L1044 816H556Z'),
      shape(ink, 'M600 778H800V808H572Z'),
      shape(red, 'M1000 778H800V808H1028Z'),
      box(paper, 690, 786, 220, 14, 7),
      stroke(paper, 26, 'M740 930L784 974L864 880'),
      grain(next, paper, {
        x: 566,
        y: 1000,
        width: 470,
        height: 50,
        rows: 3,
        length: 90,
        weight: 7,
        fill: 0.7,
      }),
    ].join(''),
  }
})
