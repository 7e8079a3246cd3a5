import type { FlyerWords } from '../../src/flyerWords'
import { capitalized } from '../../src/time/dates'
import { beside, grounded, readAs, ruleGroup, stacked, type Group } from './groups'
import {
  branchGroup,
  factsGroup,
  fitted,
  insteadGroup,
  largeGroup,
  stateGroup,
  textGroup,
  wordGroup,
  type Room,
} from './pieces'
import type { Ink } from './sheet'
import { widthOf } from './faces'
import { partOnBaseline } from './typesetting'

/** So much stands at least between what is large. */
const leastGap = 12

/** When it is in letters that are read across a street, then what and where. */
export function loud(words: FlyerWords, room: Room): Group {
  return fitted((part) => loudAt(words, room, part), room.height)
}

function loudAt(words: FlyerWords, room: Room, part: number): Group {
  const { width, signal } = room
  const { title, isOff } = words
  const facts = factsGroup(words, width, Math.min(1, part + 0.2))
  const groups = [
    branchGroup(words, room),
    stateGroup(words, (isOff ? 64 : 38) * part, width),
    whenGroup(words, room, part),
    insteadGroup(words, signal, 60 * part, width),
    largeGroup(
      title,
      { ink: 'black', isTitle: true },
      { largest: 76 * part, smallest: 20 * part, width, lines: 4 },
    ),
    ruleGroup(width, 4, 'black'),
    facts,
  ]
  const gap = Math.max(leastGap, 20 * part)
  const tight = stacked(groups, gap)
  // What room is left stands between them.
  const more = Math.max(0, room.height - tight.height) / groups.length
  return stacked(groups, gap + Math.min(14, more))
}

function whenGroup(words: FlyerWords, { width, signal, hasGrounds }: Room, part: number): Group {
  const isOnGround = hasGrounds && !words.isOff
  const pad = isOnGround ? 18 * part : 0
  const ink: Ink = isOnGround ? 'white' : 'black'
  const inner = width - 2 * pad
  const { when, whenInWords, locale } = words
  const set = when
    ? dateGroup(words, when, inner, ink, part)
    : ruleOfSeries(words, inner, ink, part)
  const group = when && whenInWords ? readAs(set, { text: whenInWords, locale }) : set
  return isOnGround && group.height > 0 ? grounded(group, width, pad, signal) : group
}

function dateGroup(
  { locale, isOff }: FlyerWords,
  when: NonNullable<FlyerWords['when']>,
  width: number,
  ink: Ink,
  part: number,
): Group {
  const style = { ink, isStruck: isOff }
  const word = (text: string, largest: number, room: number) =>
    wordGroup(text, style, { largest, width: room, locale })
  const weekday = when.weekday.toUpperCase()
  const month = capitalized(`${when.month} ${when.year}`)
  const time = capitalized(when.time)
  const zone = (room: number) =>
    textGroup(
      { text: when.zone ?? '', locale },
      { face: 'text', size: Math.max(11, 16 * part), ink },
      room,
      2,
    )
  if (when.day.length > 2) {
    return stacked(
      [
        word(`${weekday} ${when.day}`, 150 * part, width),
        word(month, 80 * part, width),
        word(time, 80 * part, width),
        zone(width),
      ],
      14 * part,
    )
  }
  const size = 250 * part
  const figures = word(when.day, size, width * 0.5)
  const day = ink === 'white' ? uponBaseline(figures) : figures
  const left = widthOf(when.day, 'display', size) + 20 * part
  const column = stacked(
    [word(month, 66 * part, width - left), word(time, 66 * part, width - left), zone(width - left)],
    14 * part,
  )
  return stacked(
    [
      word(weekday, 170 * part, width),
      beside([
        { x: 0, group: day },
        { x: left, y: Math.max(0, (day.height - column.height) / 2), group: column },
      ]),
    ],
    16 * part,
  )
}

/** Figures reach no lower than the line that they stand on: a ground ends as far from them as it begins. */
function uponBaseline(figures: Group): Group {
  return { ...figures, height: figures.height * partOnBaseline }
}

function ruleOfSeries(
  { whenInWords, dates, locale, isOff }: FlyerWords,
  width: number,
  ink: Ink,
  part: number,
): Group {
  return stacked(
    [
      largeGroup(
        { text: whenInWords ?? '', locale },
        { ink, isStruck: isOff },
        { largest: 120 * part, smallest: 24 * part, width, lines: 4 },
      ),
      stacked(
        dates.map((date) =>
          textGroup({ text: date, locale }, { face: 'text', size: 19 * part, ink }, width, 3),
        ),
        7 * part,
      ),
    ],
    18 * part,
  )
}
