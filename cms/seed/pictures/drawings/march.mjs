import { archesFromBelow, fist, person } from '../figures.mjs'
import { at, box, ink, paper, picture, print, rays, red, shape, stroke } from '../press.mjs'

const { width, height } = picture

/** A crowd under the St. Johns Bridge. */
export const march = print(11, (next) => {
  const people = (
    /** @type {string} */ fill,
    /** @type {string} */ line,
    /** @type {{ y: number, scale: number, from: number, step: number, count: number }} */ row,
    /** @type {string} */ accent,
    /** @type {boolean} */ near,
  ) => {
    const hair = /** @type {const} */ (['short', 'bun', 'curls', 'beanie', 'long', 'cap', 'scarf'])
    let crowd = ''
    for (let index = 0; index < row.count; index++) {
      const x = row.from + row.step * index + (next() - 0.5) * row.step * 0.25
      const y = row.y + (next() - 0.5) * 34 * row.scale
      if (next() < 0.42)
        crowd += at(
          `translate(${x + 84 * row.scale} ${y - 96 * row.scale}) rotate(${6 + next() * 8}) scale(${row.scale * 0.72})`,
          fist(fill, line, 330, near),
        )
      crowd += at(
        `translate(${x} ${y}) scale(${row.scale})`,
        person(fill, line, hair[Math.floor(next() * hair.length)] ?? 'short', accent, near),
      )
    }
    return crowd
  }
  const banner = (
    /** @type {string} */ fill,
    /** @type {string} */ line,
    /** @type {{ x: number, y: number, width: number, height: number, pole: number }} */ cloth,
  ) =>
    [
      stroke(
        line,
        17,
        `M${cloth.x} ${cloth.y - 24}V${cloth.y + cloth.pole}M${cloth.x + cloth.width} ${cloth.y - 20}V${cloth.y + cloth.pole}`,
      ),
      stroke(
        ink,
        9,
        `M${cloth.x} ${cloth.y - 24}V${cloth.y + cloth.pole}M${cloth.x + cloth.width} ${cloth.y - 20}V${cloth.y + cloth.pole}`,
      ),
      shape(
        fill,
        `M${cloth.x} ${cloth.y}q${cloth.width / 2} ${cloth.height * 0.34} ${cloth.width} 0v${cloth.height}q${-cloth.width / 2} ${cloth.height * 0.3} ${-cloth.width} 0Z`,
        `stroke="${line}" stroke-width="8"`,
      ),
    ].join('')
  return {
    redBlock: [box(red, 0, 0, width, height)].join(''),
    inkBlock: [
      rays(next, paper, {
        x: 800,
        y: 640,
        from: 182,
        to: 358,
        count: 22,
        near: 150,
        far: 1000,
        weight: 26,
      }),
      archesFromBelow(800, 690, 0.92, 4),
      people(paper, ink, { y: 664, scale: 0.38, from: 20, step: 100, count: 16 }, red, false),
      banner(paper, ink, { x: 1010, y: 470, width: 330, height: 92, pole: 320 }),
      people(red, ink, { y: 776, scale: 0.58, from: -10, step: 138, count: 13 }, paper, false),
      banner(red, paper, { x: 170, y: 400, width: 430, height: 124, pole: 420 }),
      people(ink, paper, { y: 930, scale: 0.86, from: -20, step: 186, count: 10 }, red, true),
    ].join(''),
  }
})
