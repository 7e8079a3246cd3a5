import satori from 'satori'
import type { Occurrence } from 'cms/contract'
import { expect, test } from 'vitest'
import { pictureWords } from '../../src/pictureWords'
import { meeting, now, occurrence, position, site } from '../../src/sample-branch'
import type { Screen } from '../../src/screens'
import { draw } from './draw'
import { shapes, type Part, type Shape } from './drawing'
import { faces } from './faces'
import { layout } from './layout'
import { drawable } from './letters'

const mostBytes = 120_000

async function pictureOf(screen: Screen, shape: Shape = 'wide', differences = {}): Promise<Buffer> {
  const itsSite = { ...site, ...differences }
  const words = pictureWords({ screen, site: itsSite, locale: 'en' }, now)
  if (!words) throw new Error('there is nothing to write')
  const root = layout(words, itsSite, shape)
  return Buffer.from(await draw({ ...shapes[shape], root, logo: null }))
}

const onDate = (differences: Partial<Occurrence> = {}): Screen => ({
  kind: 'date',
  data: { occurrence: occurrence(differences), meeting, previous: null, next: null },
})

/** Width and height, as its header says them (PNG, section 11.2.2). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

const others = {
  previousStartsAt: null,
  previousEndsAt: null,
  previousVenue: 'The Central Library of the whole county, second floor',
  note: null,
}

/** As much as can be said of a date. */
const longest = onDate({
  title: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung gegen Verdrängung '.repeat(3),
  speakers: ['Maya Torres', 'Ben Okafor', 'Somebody whose name is a long one'],
  attendance: 'hybrid',
  status: 'moved',
  change: {
    ...others,
    previousStartsAt: '2026-11-26T19:00:00-08:00',
    previousEndsAt: '2026-11-27T21:30:00-08:00',
  },
})

const screens: Screen[] = [
  longest,
  onDate(),
  onDate({ status: 'cancelled' }),
  onDate({ change: others }),
  onDate({ attendance: 'online' }),
  onDate({ startsAt: '2026-11-26T18:00:00-08:00' }),
  { kind: 'meeting', data: meeting },
  { kind: 'meeting', data: { ...meeting, status: 'postponed' } },
  { kind: 'position', data: position },
  { kind: 'position', data: { ...position, title: `${'Solidarity of all. '.repeat(20)}` } },
  { kind: 'notFound' },
]

test('each is of its size, light, and another one for what says something else', async () => {
  const drawn: Buffer[] = []
  for (const screen of screens) drawn.push(await pictureOf(screen))
  drawn.push(await pictureOf(onDate(), 'wide', { palette: 'blue' }))
  for (const png of drawn) {
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(sizeOf(png)).toEqual([1200, 630])
    expect(png.byteLength).toBeLessThanOrEqual(mostBytes)
  }
  // The same pixels are always packed into the same bytes.
  expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(drawn.length)
  expect((await pictureOf(longest)).equals(drawn[0] ?? Buffer.of())).toBe(true)
})

test('the square ones are, too', async () => {
  for (const screen of [...screens.slice(0, 2), ...screens.slice(-2)]) {
    const png = await pictureOf(screen, 'square')
    expect(sizeOf(png)).toEqual([1080, 1080])
    expect(png.byteLength).toBeLessThanOrEqual(mostBytes)
  }
})

test('the line that strikes words through does not stand out of them', async () => {
  const word: Part = {
    type: 'div',
    props: {
      style: {
        fontFamily: 'display',
        fontSize: 200,
        marginLeft: 40,
        textDecoration: 'line-through',
      },
      children: '26',
    },
  }
  const margin = { position: 'absolute', left: 0, top: 0, width: 39, height: 630 }
  const besides = async (background: string) => {
    const cover: Part = { type: 'div', props: { style: { ...margin, background } } }
    const style = { display: 'flex', width: 1200, height: 630, background: 'white' }
    const root: Part = { type: 'div', props: { style, children: [word, cover] } }
    return Buffer.from(await draw({ ...shapes.wide, root, logo: null }))
  }
  expect((await besides('transparent')).equals(await besides('white'))).toBe(true)
})

test('a title that cannot be drawn is left out, and the rest stays', async () => {
  const plain = await pictureOf(onDate({ title: '' }))
  expect((await pictureOf(onDate({ title: '五一国际劳动节' }))).equals(plain)).toBe(true)
  const smiling = await pictureOf(onDate({ title: 'Branch 🌹 meeting' }))
  expect(smiling.equals(await pictureOf(onDate()))).toBe(true)
})

test('the faces have every letter that is drawn', async () => {
  const codes = Array.from({ length: 0x20ad }, (_, code) => String.fromCodePoint(code))
  const letters = codes.filter((letter) => letter.trim() !== '' && drawable(letter) === letter)
  expect(letters.length).toBeGreaterThan(300)
  const missing: string[] = []
  for (const fontFamily of ['display, display-ext', 'text, text-ext']) {
    const root = {
      type: 'div',
      key: null,
      props: { style: { fontFamily }, children: letters.join(' ') },
    }
    await satori(root, {
      ...shapes.square,
      fonts: faces,
      loadAdditionalAsset(_, segment) {
        missing.push(segment)
        return Promise.resolve([])
      },
    })
  }
  expect(missing).toEqual([])
})
