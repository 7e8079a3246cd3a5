import { archesFromBelow, fist, lettering, pointedArch } from '../figures.mjs'
import { at, box, ink, inside, paper, print, rays, red, shape } from '../press.mjs'

/** The card that a shared link shows. */
export const share = print(
  113,
  (next) => ({
    redBlock: box(red, 0, 0, 1200, 630),
    inkBlock: [
      archesFromBelow(880, 640, 0.55, 1),
      inside(
        'arch',
        shape(paper, pointedArch(452, 930), 'transform="translate(880 640) scale(0.54)"'),
        rays(next, paper, {
          x: 880,
          y: 390,
          from: 140,
          to: 400,
          count: 44,
          near: 160,
          far: 420,
          weight: 15,
        }),
      ),
      at('translate(880 520) scale(2.2)', fist(ink, paper, 120)),
      at('translate(72 300)', lettering(paper, 'ISO', 112)),
      at('translate(72 452)', lettering(paper, 'PORTLAND', 70)),
    ].join(''),
  }),
  { width: 1200, height: 630 },
)
