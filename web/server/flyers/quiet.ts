import type { FlyerWords } from '../../src/flyerWords'
import { ruleGroup, stacked, type Group } from './groups'
import {
  branchGroup,
  factsGroup,
  insteadGroup,
  largeGroup,
  stateGroup,
  textGroup,
  type Room,
} from './pieces'

/** What and when in clear letters, then the text: to be read from near. */
export function quiet(words: FlyerWords, room: Room): Group {
  // What is written at length is cut before it is too small to be read.
  for (const most of [24, 12, 6, 3, 1]) {
    for (let part = 1; part >= 0.72; part -= 0.04) {
      for (const titlePart of [1, 0.7]) {
        const group = quietAt(words, room, { part, titlePart, most })
        if (group.height <= room.height) return group
      }
    }
  }
  return quietAt(words, room, { part: 0.5, titlePart: 0.4, most: 1 })
}

/** Of the full size, that of the title besides; and the lines that a text may have. */
interface Measures {
  part: number
  titlePart: number
  most: number
}

function quietAt(words: FlyerWords, room: Room, { part, titlePart, most }: Measures): Group {
  const { width, signal } = room
  const { title, whenInWords, dates, about, particulars, access, locale, isOff } = words
  const body = { face: 'text' as const, size: 14.5 * part, ink: 'black' as const }
  const named = particulars.map(({ name, text }) =>
    stacked(
      [
        textGroup({ text: name, locale }, { face: 'display', size: 15 * part, ink: signal }, width),
        textGroup(text, body, width, most),
      ],
      6 * part,
    ),
  )
  const groups = [
    branchGroup(words, room),
    stateGroup(words, 26 * part, width),
    largeGroup(
      title,
      { ink: 'black', isTitle: true },
      { largest: 54 * part * titlePart, smallest: 20 * part * titlePart, width, lines: 4 },
    ),
    ruleGroup(width, 3, signal),
    stacked(
      [
        largeGroup(
          { text: whenInWords ?? '', locale },
          { ink: isOff ? 'black' : signal, isStruck: isOff },
          { largest: 34 * part, smallest: 18 * part, width, lines: 3 },
        ),
        ...dates.map((date) => textGroup({ text: date, locale }, body, width, 3)),
      ],
      6 * part,
    ),
    insteadGroup(words, signal, 30 * part, width),
    factsGroup(words, width, 0.82 * part),
    ruleGroup(width, 1, 'black'),
    ...(about ? [textGroup(about, { ...body, size: 17 * part }, width, most)] : []),
    ...named,
    textGroup({ text: access.join(' · '), locale }, body, width, Math.max(2, most)),
  ]
  const tight = stacked(groups, 15 * part)
  const more = Math.max(0, room.height - tight.height) / groups.length
  return stacked(groups, 15 * part + Math.min(9, more))
}
