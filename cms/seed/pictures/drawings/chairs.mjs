import { box, grain, ink, paper, picture, print, red, shape, stroke } from '../press.mjs'

const { width } = picture

/** A circle of chairs, one of them red. */
export const chairs = print(101, (next) => {
  const [x, horizon] = [800, -260]
  /** A point of the room (metres; z away from us, y up) on the sheet. */
  const seen = (/** @type {readonly [number, number, number]} */ [across, up, away]) => {
    const nearness = 5.2 / (away + 5.6)
    return /** @type {const} */ ([
      x + across * 330 * nearness,
      horizon + (3.3 - up) * 330 * nearness,
    ])
  }
  const path = (/** @type {readonly (readonly [number, number, number])[]} */ points) =>
    `M${points.map((point) => seen(point).map(Math.round).join(' ')).join('L')}`
  const chair = (
    /** @type {number} */ across,
    /** @type {number} */ away,
    /** @type {number} */ turn,
    /** @type {string} */ fill,
  ) => {
    const place = (/** @type {number} */ a, /** @type {number} */ up, /** @type {number} */ b) =>
      /** @type {const} */ ([
        across + a * Math.cos(turn) - b * Math.sin(turn),
        up,
        away + a * Math.sin(turn) + b * Math.cos(turn),
      ])
    const w = 0.3
    const size = 5.2 / (away + 5.6)
    const leg = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ up) =>
      stroke(paper, 32 * size, path([place(a, 0, b), place(a, up, b)])) +
      stroke(fill, 19 * size, path([place(a, 0, b), place(a, up, b)]))
    const plank = (/** @type {readonly (readonly [number, number, number])[]} */ points) =>
      shape(
        fill,
        `${path(points)}Z`,
        `stroke="${paper}" stroke-width="${Math.round(7 * size)}" stroke-linejoin="round"`,
      )
    const seat = plank([
      place(-w, 0.62, -w),
      place(w, 0.62, -w),
      place(w, 0.62, w),
      place(-w, 0.62, w),
    ])
    const back = [1.02, 1.26].map((up) =>
      plank([
        place(-w, up - 0.09, w),
        place(w, up - 0.09, w),
        place(w, up + 0.08, w),
        place(-w, up + 0.08, w),
      ]),
    )
    const frame = leg(-w, w, 1.36) + leg(w, w, 1.36)
    const front = leg(-w, -w, 0.6) + leg(w, -w, 0.6)
    // The back is nearer to us than the seat on chairs that face away.
    const facesAway = place(0, 0, w)[2] < away
    return facesAway
      ? [front, seat, frame, ...back].join('')
      : [frame, ...back, front, seat].join('')
  }
  const places = [...Array(10).keys()].map((index) => {
    const angle = ((index + 0.5) / 10) * 2 * Math.PI
    return {
      across: Math.sin(angle) * 1.9,
      away: 1.2 + Math.cos(angle) * 1.75,
      turn: -angle,
      fill: index === 4 ? red : ink,
    }
  })
  const floorboards = [...Array(19).keys()]
    .map((index) => (index - 9) * 0.5)
    .map((across) =>
      stroke(
        ink,
        5,
        path([
          [across, 0, -3],
          [across, 0, 6],
        ]),
        'butt',
      ),
    )
  return {
    redBlock: '',
    inkBlock: [
      ...floorboards,
      grain(next, ink, {
        x: 0,
        y: 240,
        width,
        height: 800,
        rows: 26,
        length: 240,
        weight: 6,
        fill: 0.35,
      }),
      box(ink, 0, 0, width, 236),
      grain(next, paper, {
        x: 0,
        y: 20,
        width,
        height: 200,
        rows: 7,
        length: 300,
        weight: 6,
        fill: 0.5,
      }),
      ...places
        .sort((a, b) => b.away - a.away)
        .map(({ across, away, turn, fill }) => chair(across, away, turn, fill)),
    ].join(''),
  }
})
