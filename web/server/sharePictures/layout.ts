import type { Site } from 'cms/contract'
import type { DateWords, PictureWords, TextWords } from '../../src/pictureWords'
import { ink, onSignal, paper, signalColours, softInk } from '../../src/styles/signal'
import { capitalized } from '../../src/time/dates'
import { logoSource, type Part, type Shape, type Style } from './drawing'
import { drawable } from './letters'
import {
  capitalWidth,
  digitWidth,
  fitting,
  letterWidth,
  linesOf,
  longestWord,
  runningWidth,
  setText,
  setTitle,
  wordGap,
  type SetTitle,
} from './typesetting'

/** What a picture looks like beside its words. */
export type Look = Pick<Site, 'palette' | 'colours' | 'logo'>

/** As `faces.ts` names them. */
const display = { fontFamily: 'display, display-ext', fontWeight: 800 }
const text = { fontFamily: 'text, text-ext', fontWeight: 400 }

/** The room that the words have, in the pixels of the wide shape, and how many of the shape's are one. */
interface Sheet {
  scale: number
  width: number
  height: number
  /** What a square that is cut out of the middle leaves of the width. */
  middle: number
}

const sheets: Readonly<Record<Shape, Sheet>> = {
  wide: { scale: 1, width: 848, height: 554, middle: 590 },
  square: { scale: 1.45, width: 656, height: 542, middle: 656 },
}

/** The colours of what stands on paper or on the signal colour. */
interface Ground {
  colour: string
  ground: string
  soft: string
}

/**
 * The parts of a picture. Chats that show a square cut it out of the middle: what a date is known by,
 * its state, day and hours, stands within the middle 630 pixels of the wide shape, beside the band
 * with the branch.
 */
export function layout(words: PictureWords, look: Look, shape: Shape): Part {
  const signal = signalColours(look).light
  const isLoud = words.kind === 'date' && !words.isOff
  const ground: Ground = isLoud
    ? { ground: signal, colour: onSignal, soft: onSignal }
    : { ground: paper, colour: ink, soft: softInk }
  const sheet = sheets[shape]
  const content =
    words.kind === 'date' ? dateParts(words, sheet, ground) : textParts(words, sheet, signal)
  const body = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: sheet.width * sheet.scale,
      height: sheet.height * sheet.scale,
      ...(shape === 'wide' ? { marginTop: 38, marginLeft: 34 } : { marginTop: 48, marginLeft: 64 }),
    },
    content,
  )
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: shape === 'wide' ? 'row' : 'column',
      background: ground.ground,
      color: ground.colour,
    },
    [band(words, look, shape), body],
  )
}

/** Who it is: a mark or the logo, with the name unless that shows it. */
function band({ branch, organization }: PictureWords, { logo }: Look, shape: Shape): Part {
  const isWide = shape === 'wide'
  const width = isWide ? 212 : logo ? 770 : 820
  const size = isWide
    ? Math.max(24, fitting(longestWord(branch), 38, width, runningWidth))
    : Math.max(36, fitting(branch, 50, width, runningWidth))
  const names = [
    ...line(branch, { ...display, fontSize: size, lineHeight: 1.04, lineClamp: isWide ? 5 : 2 }),
    ...line(organization ?? '', {
      ...text,
      fontSize: isWide ? 22 : 27,
      lineHeight: 1.2,
      lineClamp: isWide ? 4 : 2,
      marginTop: 8,
    }),
  ]
  const style: Style = isWide
    ? { width: 268, height: 630, flexDirection: 'column', padding: '38px 26px 36px 30px' }
    : { width: 1080, height: 198, alignItems: 'center', padding: '0 64px', gap: 36 }
  return box(
    {
      ...style,
      boxSizing: 'border-box',
      flexShrink: 0,
      background: ink,
      color: paper,
      ...(isWide && { justifyContent: 'space-between' }),
    },
    [
      logo ? plate(isWide ? 208 : 138) : mark(isWide ? 290 : 138),
      box({ flexDirection: 'column', width }, logo?.saysName ? [] : names),
    ],
  )
}

/** White, since logos are drawn for that. */
function plate(size: number): Part {
  const side = Math.round(size * 0.88)
  return box(
    {
      width: size,
      height: size,
      flexShrink: 0,
      background: '#ffffff',
      alignItems: 'center',
      justifyContent: 'center',
    },
    [{ type: 'img', props: { src: logoSource, width: side, height: side } }],
  )
}

/** As in `BranchMark.vue`, without its ground. */
function mark(height: number): Part {
  return {
    type: 'svg',
    props: {
      viewBox: '8.75 5 14.5 22',
      width: (height * 14.5) / 22,
      height,
      style: { flexShrink: 0 },
      children: [
        {
          type: 'path',
          props: {
            d: 'M11 27V5M11 20c0-6 10-4 10-15',
            fill: 'none',
            stroke: paper,
            'stroke-width': 4.5,
          },
        },
      ],
    },
  }
}

const thickness = 5

function dateParts(words: DateWords, sheet: Sheet, ground: Ground): Part[] {
  const { scale, height } = sheet
  const rule = box({ height: thickness * scale, flexShrink: 0, background: ground.colour }, [])
  const top = topLine(words, sheet, ground)
  const free = height - thickness - 20 - (top.length > 0 ? topHeight : 0)
  const below = whatAndWhere(words, sheet, free - leastWhen)
  const room = free - below.height
  return [
    box({ flexDirection: 'column' }, [
      ...(top.length > 0
        ? [box({ gap: 12 * scale, height: 48 * scale, alignItems: 'center' }, top)]
        : []),
      ...(top.length > 0 ? [box({ marginTop: 10 * scale, flexDirection: 'column' }, [rule])] : []),
      box(
        { flexDirection: 'column', marginTop: (top.length > 0 ? 16 : 0) * scale },
        whenParts(words, sheet, ground, room),
      ),
    ]),
    box({ flexDirection: 'column' }, [rule, ...below.parts]),
  ]
}

/** When it is never gets less room: what is below says less instead. */
const leastWhen = 190

/** Of the line above a date, with what parts it from that. */
const topHeight = 48 + 10 + thickness + 16

/** What is different about a date; else what it is among others. */
function topLine({ states, kicker, isOff }: DateWords, { scale }: Sheet, ground: Ground): Part[] {
  if (states.length === 0) {
    return line(kicker ?? '', { ...display, fontSize: 36 * scale, lineHeight: 1 })
  }
  return states.map((state) =>
    box(
      {
        padding: `${6 * scale}px ${14 * scale}px`,
        background: isOff ? ink : ground.colour,
        color: isOff ? paper : ground.ground,
      },
      line(state, { ...display, fontSize: 36 * scale, lineHeight: 1 }),
    ),
  )
}

/** When it is, as large as `room` (height, in pixels of the wide shape) and the middle let it be. */
function whenParts(words: DateWords, sheet: Sheet, { soft }: Ground, room: number): Part[] {
  const { scale, middle } = sheet
  const { when, isOff } = words
  const large = (size: number): Style => ({
    ...display,
    fontSize: size * scale,
    ...(isOff && { color: soft, textDecoration: 'line-through', textDecorationColor: soft }),
  })
  const month = capitalized(`${when.month} ${when.year}`)
  const time = capitalized(when.time)
  const zone = (width: number) =>
    line(when.zone ?? '', {
      ...text,
      fontSize: fitting(when.zone ?? '', 28, width, 0.53) * scale,
      lineHeight: 1.2,
      marginTop: 6 * scale,
      ...(isOff && { color: soft }),
    })
  const weekday = when.weekday.toUpperCase()
  if (when.day.length > 2) {
    const days = `${weekday} ${when.day}`
    const part = Math.min(1.25, room / 290)
    const size = (words: string, largest: number, letter = letterWidth) =>
      fitting(words, largest * part, middle, letter)
    return [
      ...line(days, {
        ...large(size(days, 130, capitalWidth)),
        lineHeight: 0.95,
        letterSpacing: -2 * scale,
      }),
      ...line(month, { ...large(size(month, 64)), lineHeight: 1.05, marginTop: 10 * scale }),
      ...line(time, { ...large(size(time, 64)), lineHeight: 1.05, marginTop: 4 * scale }),
      ...zone(middle),
    ]
  }
  const part = Math.min(1.25, room / 330)
  const daySize = 232 * part
  const column = middle - daySize * digitWidth * when.day.length - 26
  const lines = Math.min(fitting(month, 66 * part, column), fitting(time, 66 * part, column))
  return [
    ...line(weekday, {
      ...large(fitting(weekday, 146 * part, middle, capitalWidth)),
      lineHeight: 0.86,
      letterSpacing: -2 * scale,
    }),
    box({ alignItems: 'center', gap: 26 * scale, marginTop: 16 * part * scale }, [
      ...line(when.day, {
        ...large(daySize),
        lineHeight: 0.8,
        letterSpacing: -4 * scale,
      }),
      box({ flexDirection: 'column' }, [
        ...line(month, { ...large(lines), lineHeight: 1.05 }),
        ...line(time, { ...large(lines), lineHeight: 1.05, marginTop: 4 * scale }),
        ...zone(column),
      ]),
    ]),
  ]
}

/**
 * What is below a date, and about how high it is in pixels of the wide shape. Where there is less
 * `room` the last of it are left out.
 */
function whatAndWhere(
  words: DateWords,
  sheet: Sheet,
  room: number,
): { parts: Part[]; height: number } {
  const { scale, width } = sheet
  const title = drawable(words.title) ?? ''
  const titleRoom = words.changes.length > 0 ? 92 : 136
  const set = setTitle(title, sheet, { largest: 70, smallest: 44, height: titleRoom, lines: 2 })
  const row = (content: string | null, size: number, lines: number, style: Style) => ({
    content: content ?? '',
    size,
    lines,
    height: 6 + size * 1.2 * lines,
    style: { ...style, lineHeight: 1.2 },
  })
  const rows = [
    row(words.place, Math.max(30, fitting(words.place, 38, width, runningWidth)), 1, display),
    ...words.changes.map((change) => row(change, 28, linesOf(change, 28, width, 2), text)),
    row(words.below, 31, 1, text),
  ].filter(({ content }) => drawable(content) !== null)
  let height = title === '' ? 0 : 14 + set.lines * set.size * 1.04
  const left = rows.findIndex((one) => {
    height += one.height
    return height > room
  })
  height -= left === -1 ? 0 : (rows[left]?.height ?? 0)
  const shown = left === -1 ? rows : rows.slice(0, left)
  const parts = shown.flatMap(({ content, style, size, lines }) =>
    line(content, { ...style, fontSize: size * scale, lineClamp: lines, marginTop: 6 * scale }),
  )
  return {
    parts: [...titlePart(title, set, sheet, { lineHeight: 1.04, marginTop: 14 }), ...parts],
    height,
  }
}

function textParts(words: TextWords, sheet: Sheet, signal: string): Part[] {
  const { scale, width, height } = sheet
  const title = drawable(words.title) ?? drawable(words.branch) ?? ''
  const about = setText(drawable(words.text ?? '') ?? '', width)
  const kicker = line(words.kicker ?? '', {
    ...display,
    fontSize: 42 * scale,
    lineHeight: 1.1,
    lineClamp: 1,
    marginTop: 22 * scale,
    color: signal,
  })
  const room = height - 34 - (kicker.length > 0 ? 68 : 0) - about.lines * about.size * 1.3 - 26
  const set = setTitle(title, sheet, { largest: 158, smallest: 60, height: room, lines: 5 })
  return [
    box({ flexDirection: 'column' }, [
      box({ width: 130 * scale, height: 14 * scale, flexShrink: 0, background: signal }, []),
      ...kicker,
      ...titlePart(title, set, sheet, { lineHeight: 1, marginTop: 20 }),
    ]),
    box(
      { flexDirection: 'column' },
      line(about.text, {
        ...text,
        fontSize: about.size * scale,
        lineHeight: 1.3,
        lineClamp: about.lines,
      }),
    ),
  ]
}

function titlePart(
  title: string,
  { size, lines, width, isCut }: SetTitle,
  { scale }: Sheet,
  { lineHeight, marginTop }: { lineHeight: number; marginTop: number },
): Part[] {
  return line(title, {
    ...display,
    fontSize: size * scale,
    width: width * scale,
    letterSpacing: -0.01 * size * scale,
    lineHeight,
    marginTop: marginTop * scale,
    // Satori cuts balanced lines too early, and breaks their words.
    ...(isCut ? { lineClamp: lines, wordBreak: 'break-word' } : { textWrap: 'balance' }),
  })
}

/** A text on lines of its own; none where nothing of it can be drawn. */
function line(words: string, style: Style): Part[] {
  const content = drawable(words)
  if (content === null) return []
  const { fontSize, fontFamily } = style
  const wordSpacing =
    fontFamily === display.fontFamily && typeof fontSize === 'number' ? wordGap * fontSize : 0
  return [
    {
      type: 'div',
      props: { style: { display: 'block', wordSpacing, ...style }, children: content },
    },
  ]
}

function box(style: Style, children: Part[]): Part {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}
