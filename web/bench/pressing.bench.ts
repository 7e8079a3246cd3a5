/** How long a finger or a key waits until the page shows what it did, for each control of each kind of view. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { table } from '../../cms/bench/report'
import { Ground, type RunningSite } from '../../cms/bench/sites'
import { openBrowser } from '../e2e/browser'
import { farFrom } from '../e2e/farAway'
import { judged, pressingLimits } from './limits'
import { throttling } from './phone'
import { measurePressing, type Pressed } from './pressing'
import { phoneInWords } from './speed'
import { tables } from './tables'
import { pagesOfViews } from './viewPages'

const isQuick = process.env['BENCH_QUICK'] === 'true'

/** Those with controls of their own. */
const kinds = [
  'home',
  'sign-up form',
  'message form',
  'attendance form',
  'meetings',
  'month',
  'meeting',
  'date',
  'archive',
  'position',
  'search results',
]

let ground: Ground
let site: RunningSite

beforeAll(async () => {
  ground = await Ground.prepare()
  site = await ground.startSite('pressing', () => ({}))
})
afterAll(() => ground?.stop())

/** It waits for the page to come to rest after each of some hundred presses. */
const patience = 3_600_000

/** At once: all views together take a quarter of an hour, and more on a slow machine. */
function show(pressed: Pressed[]): void {
  const inWords = (duration: number | null) => (duration === null ? '' : String(duration))
  const rows = pressed.map(({ view, control, asleep, awake }) => [
    view,
    control,
    inWords(asleep),
    inWords(awake),
  ])
  console.log(`\n${table([['ms', '', 'first of all', 'awake'], ...rows])}`)
}

it('each control, on a slow phone', { timeout: patience }, async () => {
  const browser = await openBrowser()
  const away = await farFrom(site.web.url, throttling.latency)
  const all = await pagesOfViews(site.web.url, away.url, kinds)
  const pages = isQuick ? all.slice(0, 2) : all
  console.log(`\n${await phoneInWords(browser)}`)
  const { measured, limits } = await judged(
    () => measurePressing(browser, pages, show),
    pressingLimits,
  )
  await away.stop()
  console.log(`\n${table(tables.limits(limits))}`)
  expect(measured.length).toBeGreaterThan(pages.length)
  expect(limits.filter(({ holds }) => !holds)).toEqual([])
})
