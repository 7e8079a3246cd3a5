/** How long an editor waits at the desk on a phone, on the first evening and on the next. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { milliseconds, table } from '../../cms/bench/report'
import { administrator } from '../../cms/bench/servers'
import { Ground, type RunningSite } from '../../cms/bench/sites'
import { openBrowser } from '../e2e/browser'
import { measureEvenings } from './desk'
import { deskLimits, judged } from './limits'
import { phoneInWords } from './speed'
import { tables } from './tables'

const rounds = process.env['BENCH_QUICK'] === 'true' ? 1 : 3

let ground: Ground
let site: RunningSite

beforeAll(async () => {
  ground = await Ground.prepare()
  site = await ground.startSite('desk', () => ({}))
})
afterAll(() => ground?.stop())

it('an evening at the desk on a phone', async () => {
  const browser = await openBrowser()
  const { measured, limits } = await judged(
    () => measureEvenings(browser, site.cms.url, administrator, rounds),
    deskLimits,
  )
  const row = (name: string, of: 'logInForm' | 'home' | 'meetingForm') => [
    name,
    milliseconds(measured.first[of].median),
    milliseconds(measured.second[of].median),
  ]
  const rows = [
    ['ms until it can be used', 'first evening', 'the next'],
    row('the form to log in', 'logInForm'),
    row('Home, from the log-in button', 'home'),
    row('the form of a meeting', 'meetingForm'),
  ]
  console.log(`\n${await phoneInWords(browser)}`)
  console.log(`\n${table(rows)}\n\nbytes until one can log in: ${measured.bytes}`)
  console.log(`\n${table(tables.limits(limits))}`)
  expect(limits.filter(({ holds }) => !holds)).toEqual([])
})
