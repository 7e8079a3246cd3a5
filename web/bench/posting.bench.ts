/** What readers notice of many people writing to the branch at once. */
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { milliseconds, table } from '../../cms/bench/report'
import type { Running } from '../../cms/bench/servers'
import { Ground, type RunningSite } from '../../cms/bench/sites'
import { viewAddresses } from '../e2e/views'
import { startFloor, writeFiles } from './floor'
import { judged, postingLimits } from './limits'
import { measureWhilePosting } from './posting'
import { tables } from './tables'

const rounds =
  process.env['BENCH_QUICK'] === 'true' ? { count: 2, ms: 5000 } : { count: 5, ms: 10_000 }

let ground: Ground
let site: RunningSite
let bare: Running

beforeAll(async () => {
  ground = await Ground.prepare()
  site = await ground.startSite('posting', () => ({}))
  const folder = path.join(ground.folder, 'floor')
  await writeFiles(folder, [])
  bare = await ground.run(startFloor(folder))
})
afterAll(() => ground?.stop())

it('a thousand forms a minute are taken, and reading is held up by them only so far', async () => {
  const pages = (await viewAddresses(site.web.url))
    .filter(({ status, isListed }) => status === 200 && isListed)
    .map((view) => view.path)
  const { measured, limits } = await judged(
    () => measureWhilePosting(site, bare.url, pages, rounds),
    postingLimits,
  )
  const { alone, posting, floor, formMs, reads, sent, taken } = measured
  const rows = [
    ['', 'p50, ms', 'p99, ms'],
    ['reading alone', milliseconds(alone.p50), milliseconds(alone.p99)],
    ['while forms come in', milliseconds(posting.p50), milliseconds(posting.p99)],
    ['while a bare server takes them', milliseconds(floor.p50), milliseconds(floor.p99)],
  ]
  console.log(`\n${reads} reads; ${taken} of ${sent} forms taken\n${table(rows)}`)
  console.log(
    `\nprocessor time of a form, ms: cms ${milliseconds(formMs.cms)}, web ${milliseconds(formMs.web)}`,
  )
  console.log(`\n${table(tables.limits(limits))}`)
  expect(taken).toBe(sent)
  expect(limits.filter(({ holds }) => !holds)).toEqual([])
})
