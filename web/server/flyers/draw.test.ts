import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'
import { Resvg } from '@resvg/resvg-wasm'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Locale, Meeting, Occurrence } from 'cms/contract'
import { flyerWords } from '../../src/flyerWords'
import { designs, inks, papers, type Look } from '../../src/printed/look'
import { meeting, now, occurrence, site, venue } from '../../src/sample-branch'
import type { Screen } from '../../src/screens'
import { draw as drawPicture } from '../sharePictures/draw'
import { drawFlyer } from './draw'
import { shownAddress } from './foot'
import { layout } from './layout'
import type { Sheet } from './sheet'
import { shortAddress } from './shortAddress'

const mostBytes = 200_000
const url = `https://branch.example.org${shortAddress({ language: 'en', code: 'k7q2m9xb', date: '2026-11-26' })}`
const plain: Look = { design: 'loud', paper: 'a4', ink: 'colour', strips: false }

beforeAll(async () => {
  // It makes the program ready that draws pictures of flyers here.
  await drawPicture({ width: 1, height: 1, root: { type: 'div', props: {} }, logo: null })
})

function onDate(differences: Partial<Occurrence> = {}, of: Partial<Meeting> = {}): Screen {
  const data = { ...meeting, ...of }
  return {
    kind: 'date',
    data: { occurrence: occurrence(differences), meeting: data, previous: null, next: null },
  }
}

const sentence = 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung gegen Verdrängung. '

/** As much as can be said of a date. */
const longest = onDate(
  {
    title: sentence.repeat(3),
    summary: sentence.repeat(6),
    speakers: ['Maya Torres', 'Ben Okafor', 'Somebody whose name is a long one', 'Ana'],
    attendance: 'hybrid',
    status: 'moved',
    venue: {
      name: 'The Central Library of the whole county, second floor, behind the large reading room',
      shortName: null,
      streetAddress: '1825 South West Broadway Boulevard Avenue, entrance at the side street',
      city: 'Portland upon the Willamette',
      latitude: null,
      longitude: null,
      directions: null,
      locale: 'en',
    },
    change: {
      previousStartsAt: '2026-11-25T19:00:00-08:00',
      previousEndsAt: '2026-11-25T21:30:00-08:00',
      previousVenue: 'Smith Memorial Student Union, room 238, on the other side of the park',
      note: { text: 'The heating of the usual room is being mended. '.repeat(6), locale: 'en' },
    },
  },
  {
    access: {
      stepFree: true,
      masks: 'encouraged',
      signLanguage: 'on-request',
      childcare: 'on-request',
      languages: 'English, Spanish, and whatever you bring along with you',
      transit: 'Bus 6, 44 and 58 stop at the door until midnight. '.repeat(4),
      whatToExpect: 'A talk of twenty minutes, then questions, then bread and soup. '.repeat(12),
      doorContact: null,
      locale: 'en',
    },
  },
)

const series = (differences: Partial<Meeting> = {}): Screen => ({
  kind: 'meeting',
  data: { ...meeting, rule: 'Every second and fourth Thursday, 7–9 pm', ...differences },
})

/** The next date is elsewhere, at a place that takes long to tell. */
const seriesElsewhere = series({
  next: [
    occurrence({
      attendance: 'hybrid',
      venue: {
        ...venue,
        name: 'The Central Library of the whole county, second floor',
        streetAddress: '801 SW 10th Ave',
      },
    }),
    occurrence({ startsAt: '2026-12-03T19:00:00-08:00', endsAt: '2026-12-03T21:00:00-08:00' }),
  ],
})

const states: Record<string, Screen> = {
  planned: onDate(),
  longest,
  cancelled: onDate({ status: 'cancelled' }),
  postponed: onDate({ status: 'postponed' }),
  moved: onDate({
    status: 'moved',
    change: {
      previousStartsAt: '2026-11-25T19:00:00-08:00',
      previousEndsAt: '2026-11-25T21:00:00-08:00',
      previousVenue: null,
      note: null,
    },
  }),
  online: onDate({ attendance: 'online', venue: null }),
  'without a place': onDate({ venue: null }),
  'of all day': onDate({
    allDay: true,
    startsAt: '2026-11-26T00:00:00-08:00',
    endsAt: '2026-11-27T00:00:00-08:00',
  }),
  'of several days': onDate({
    allDay: true,
    startsAt: '2026-09-30T00:00:00-07:00',
    endsAt: '2026-10-03T00:00:00-07:00',
  }),
  'a series': series(),
  'a series, elsewhere on some dates': seriesElsewhere,
  'a series that is off': series({ status: 'cancelled', next: [] }),
  'of no known date': series({ rule: null, next: [], past: [] }),
  'in letters that the faces lack': onDate({ title: '五一国际劳动节' }),
  'in other Latin letters': onDate({ title: 'Přátelé z Łodzi – žijí!' }),
}

function wordsOf(screen: Screen, locale: Locale = 'en') {
  const words = flyerWords({ screen, site, locale }, now, url)
  if (!words) throw new Error('there is no flyer')
  return words
}

const pdfOf = async (screen: Screen, look: Partial<Look> = {}, locale: Locale = 'en') =>
  Buffer.from(
    await drawFlyer({
      words: wordsOf(screen, locale),
      look: { ...plain, ...look },
      signal: '#c8161d',
      as: 'pdf',
    }),
  )

async function svgOf(screen: Screen, look: Partial<Look> = {}): Promise<string> {
  const flyer = { words: wordsOf(screen), look: { ...plain, ...look }, signal: '#c8161d' }
  const drawn = await drawFlyer({ ...flyer, as: 'page' })
  const { svg }: { svg: string } = JSON.parse(Buffer.from(drawn).toString())
  return svg
}

const looks: Look[] = designs.flatMap((design) =>
  papers.flatMap((paper) =>
    inks.flatMap((ink) => [true, false].map((strips) => ({ design, paper, ink, strips }))),
  ),
)

/** What stands outside of its room, or upon something else. */
function misplaced({ width, height, texts, code, strips }: Sheet): string[] {
  const bottom = height - (strips?.height ?? 0)
  const lines = texts.flatMap((text) => text.lines)
  const outside = lines.filter(
    ({ x, y, size, width: long }) =>
      x < 18 || x + long > width - 18 || y - size * 0.69 < 18 || y > bottom - 10,
  )
  const onCode = lines.filter(
    ({ x, y, size, width: long }) =>
      y > code.y - 4 * (code.size / code.modules.length) &&
      y - size * 0.69 < code.y + code.size &&
      x + long > code.x - 4 * (code.size / code.modules.length),
  )
  const upon = lines.filter((line, index) =>
    lines.slice(index + 1).some((other) => {
      const isBeside = other.x >= line.x + line.width || line.x >= other.x + other.width
      return (
        !isBeside &&
        other.y - other.size * 0.69 < line.y - 1 &&
        line.y - line.size * 0.69 < other.y - 1
      )
    }),
  )
  return [...outside, ...onCode, ...upon].map(({ text }) => text)
}

describe.each(Object.entries(states))('a flyer of a date %s', (_, screen) => {
  test('has all in its place, in each look and language', () => {
    for (const look of looks) {
      // Each language on each paper, in each design.
      for (const locale of look.strips ? (['en', 'de'] as const) : (['es'] as const)) {
        const sheet = layout({ words: wordsOf(screen, locale), look })
        expect(misplaced(sheet), JSON.stringify({ look, locale })).toEqual([])
        for (const line of sheet.strips?.lines ?? []) {
          expect(line.x + line.width).toBeLessThan(sheet.strips?.height ?? 0)
          expect(line.y).toBeLessThan(sheet.strips?.breadth ?? 0)
        }
      }
    }
  })
})

test('says that a date does not take place, strikes out when it was to be, and leads on', () => {
  const later = occurrence({
    originalDate: '2026-12-03',
    startsAt: '2026-12-03T19:00:00-08:00',
    endsAt: '2026-12-03T21:00:00-08:00',
  })
  for (const design of designs) {
    const { texts } = layout({
      words: wordsOf(onDate({ status: 'cancelled' }, { next: [occurrence(), later] })),
      look: { ...plain, design, strips: true },
    })
    expect(texts.map(({ text }) => text)).toContain('Cancelled')
    const struck = texts.filter(({ lines }) => lines.some(({ isStruck }) => isStruck))
    expect(struck.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Thursday, November 26, 2026, 7–9.pm Pacific Time$/),
    ])
    const lines = struck.flatMap((text) => text.lines).filter(({ isStruck }) => isStruck)
    const when = design === 'loud' ? ['THURSDAY', '26'] : [/^Thursday, November 26/]
    for (const text of when) {
      expect(lines.map((line) => line.text)).toContainEqual(expect.stringMatching(text))
    }
    const sizeOf = (words: string) =>
      texts.find(({ text }) => text.includes(words))?.lines[0]?.size ?? 0
    expect(struck.some(({ text }) => text.includes('Smith Memorial'))).toBe(false)
    expect(sizeOf('Come instead on')).toBeGreaterThan(sizeOf('Smith Memorial'))
  }
})

test('sets what is different apart from the place, in larger letters', () => {
  for (const design of designs) {
    const { texts } = layout({
      words: wordsOf(onDate({ status: 'cancelled' })),
      look: { ...plain, design },
    })
    const at = (words: string) => texts.findIndex(({ text }) => text.includes(words))
    const line = (index: number) => {
      const found = texts[index]?.lines[0]
      if (!found) throw new Error('it is drawn otherwise')
      return found
    }
    const note = at('This date is cancelled')
    expect(line(note).size).toBeGreaterThan(line(note - 1).size)
    expect(line(note).y - line(note - 1).y).toBeGreaterThan(line(note).size * 1.6)
  }
})

test('has strips that tell the whole place, away from the edges of the paper', () => {
  for (const paper of papers) {
    const sheet = layout({ words: wordsOf(onDate()), look: { ...plain, paper, strips: true } })
    const { left = 0, breadth = 0, count = 0, lines = [] } = sheet.strips ?? {}
    const told = lines.map(({ text }) => text).join(' ')
    expect(told).toContain('Smith Memorial Student Union')
    expect(told).toContain(shownAddress(url))
    const least = Math.min(...lines.map(({ y, size }) => y - size))
    expect(left + least).toBeGreaterThan(18)
    const most = Math.max(...lines.map(({ y, size }) => y + size * 0.2))
    expect(left + (count - 1) * breadth + most).toBeLessThan(sheet.width - 18)
  }
})

interface ToldElsewhere {
  locale: Locale
  elsewhere: string
  usual: string
  alsoOnline: string
}

const toldElsewhere: ToldElsewhere[] = [
  {
    locale: 'en',
    elsewhere: 'Thursday, November 26',
    usual: 'Thursday, December 3',
    alsoOnline: 'Also online',
  },
  {
    locale: 'es',
    elsewhere: 'Jueves 26 de noviembre',
    usual: 'Jueves 3 de diciembre',
    alsoOnline: 'También en línea',
  },
]
test.each(toldElsewhere)(
  'tells a place that is not the usual one beside its date ($locale)',
  (told) => {
    const { locale, elsewhere, alsoOnline, usual } = told
    for (const look of looks) {
      const { texts } = layout({ words: wordsOf(seriesElsewhere, locale), look })
      const lineWith = (words: string) => texts.filter(({ text }) => text.includes(words))
      const [date] = lineWith(elsewhere)
      expect(date?.text).toContain('second floor, 801 SW 10th Ave, Portland')
      const shown = date?.lines.map(({ text }) => text).join(' ')
      expect(shown, 'it is told to its end').toContain(alsoOnline)
      expect(lineWith(usual)[0]?.text).not.toContain('·')
      const named = texts.findIndex(({ text }) => text === venue.name)
      expect(texts[named + 1]?.text).toBe('1825 SW Broadway, Portland')
    }
  },
)

test('has as much of its ground above the weekday as below the day', () => {
  const { blocks, texts } = layout({ words: wordsOf(onDate()), look: plain })
  const lines = texts.flatMap((text) => text.lines)
  const line = (words: string) => lines.find(({ text }) => text === words)
  const [weekday, day] = [line('THURSDAY'), line('26')]
  const ground = blocks.find(({ y, height }) => y < (day?.y ?? 0) && y + height > (day?.y ?? 0))
  if (!weekday || !day || !ground) throw new Error('it is drawn otherwise')
  const above = weekday.y - weekday.size * 0.69 - ground.y
  expect(ground.y + ground.height - day.y).toBeCloseTo(above, 0)
})

describe('as a PDF', () => {
  test('is one page of the paper, light, with its words as text, title and language', async () => {
    for (const [screen, look, locale] of [
      [longest, { design: 'quiet', strips: true }, 'en'],
      [longest, { paper: 'letter' }, 'de'],
      [onDate(), { strips: true }, 'es'],
      [series(), { design: 'quiet', paper: 'letter', ink: 'black' }, 'en'],
      [seriesElsewhere, { strips: true }, 'es'],
      [states['in other Latin letters'] ?? longest, {}, 'en'],
    ] as const) {
      const pdf = await pdfOf(screen, look, locale)
      expect(pdf.byteLength).toBeLessThanOrEqual(mostBytes)
      const document = await getDocumentProxy(new Uint8Array(pdf))
      expect(document.numPages).toBe(1)
      const [, , width, height] = (await document.getPage(1)).view
      expect([width, height]).toEqual(
        'paper' in look && look.paper === 'letter' ? [612, 792] : [595.28, 841.89],
      )
      const { text } = await extractText(document, { mergePages: true })
      const sheet = layout({ words: wordsOf(screen, locale), look: { ...plain, ...look } })
      const read = text.replace(/\s+/g, '')
      for (const line of sheet.texts.flatMap(({ lines }) => lines)) {
        expect(read).toContain(line.text.replace(/\s+/g, ''))
      }
      const { info } = await getMeta(document)
      expect(info).toMatchObject({ Language: locale, Title: wordsOf(screen, locale).title.text })
    }
  })

  test('is the same for the same words', async () => {
    expect((await pdfOf(onDate())).equals(await pdfOf(onDate()))).toBe(true)
    expect((await pdfOf(onDate())).equals(await pdfOf(onDate({ title: 'Other' })))).toBe(false)
  })

  test('has nothing but black where it is to be of black only', async () => {
    for (const design of designs) {
      const black = colourOperators(await pdfOf(onDate(), { design, ink: 'black', strips: true }))
      expect(black.filter((operator) => !/^[01] [gG]$/.test(operator))).toEqual([])
      expect(black).toContain('0 g')
      const coloured = colourOperators(await pdfOf(onDate(), { design }))
      expect(coloured).toContain('0.7843 0.0863 0.1137 rg')
    }
  })
})

/** What a PDF says of colours, as its streams have it (PDF 1.7, section 8.6.8). */
function colourOperators(pdf: Buffer): string[] {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)]
  return streams.flatMap(([, content = '']) => {
    let text: string
    try {
      text = inflateSync(Buffer.from(content, 'latin1')).toString('latin1')
    } catch {
      return []
    }
    if (!/\bBT\b/.test(text)) return []
    return [...text.matchAll(/^.*(?:\b(?:g|G|rg|RG|k|K|sc|SC|scn|SCN|cs|CS))$/gm)].map(([line]) =>
      line.trim(),
    )
  })
}

describe('the code on it', () => {
  /** What a camera reads in a drawn flyer. */
  function read(svg: string, pixels = 900): string {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render()
    const { width, height } = picture
    const text = decodeQR({ width, height, data: new Uint8Array(picture.pixels) })
    picture.free()
    return text
  }

  test('leads to the address that stands beside it, in each look', async () => {
    for (const look of looks.filter(({ ink, strips }) => strips === (ink === 'black'))) {
      const text = read(await svgOf(onDate(), look))
      expect(new URL(text).href.toLowerCase()).toBe(url)
    }
    const { texts } = layout({ words: wordsOf(onDate()), look: plain })
    expect(texts.at(-1)?.text).toBe(`See the latest: ${shownAddress(url)}`)
  })

  test('has squares of a millimetre and more', () => {
    const { code } = layout({ words: wordsOf(onDate()), look: plain })
    expect((code.size / code.modules.length) * (25.4 / 72)).toBeGreaterThan(1)
  })
})

test('its page asks for no face, and has the colour only where it is wanted', async () => {
  const coloured = await svgOf(onDate())
  expect(coloured).toContain('#c8161d')
  expect(coloured).not.toContain('<text')
  expect(await svgOf(onDate(), { ink: 'black' })).not.toContain('#c8161d')
})
