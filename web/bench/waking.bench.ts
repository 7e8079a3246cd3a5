/** How long a page that comes to life keeps a finger waiting, on each kind of view. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inWords, table } from '../../cms/bench/report'
import { Ground, type RunningSite } from '../../cms/bench/sites'
import { openBrowser } from '../e2e/browser'
import { farFrom } from '../e2e/farAway'
import { judged, wakingLimits } from './limits'
import { phoneInWords } from './speed'
import { tables } from './tables'
import { throttling } from './phone'
import { measureWaking } from './vitals'
import { pagesOfViews } from './viewPages'

const loads = process.env['BENCH_QUICK'] === 'true' ? 1 : 3

/** One of each kind. */
const kinds = [
  'home',
  'page',
  'meetings',
  'meeting',
  'date',
  'archive',
  'positions',
  'position',
  'bound page',
  'sign-up form',
  'search results',
  'privacy',
]

let ground: Ground
let site: RunningSite

beforeAll(async () => {
  ground = await Ground.prepare()
  site = await ground.startSite('waking', () => ({}))
})
afterAll(() => ground?.stop())

it('a first visit on a slow phone, until nothing is left to do', async () => {
  const browser = await openBrowser()
  const away = await farFrom(site.web.url, throttling.latency)
  const pages = await pagesOfViews(site.web.url, away.url, kinds)
  const { measured, limits } = await judged(
    () => measureWaking(browser, pages, loads),
    wakingLimits,
  )
  await away.stop()
  const rows = measured.map(({ view, blocked, longest }) => [
    view,
    inWords(blocked),
    inWords(longest),
  ])
  console.log(`\n${await phoneInWords(browser)}`)
  console.log(`\n${table([['ms', 'blocked', 'longest task'], ...rows])}`)
  console.log(`\n${table(tables.limits(limits))}`)
  expect(limits.filter(({ holds }) => !holds)).toEqual([])
})
