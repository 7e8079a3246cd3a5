import type { Meeting, OccurrenceList } from 'cms/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { servedPage } from '../e2e/documents'
import { readJson } from '../e2e/views'
import { look, type Everything, type Reach } from './everything'
import type { FaultyProxy } from './faultyProxy'
import type { Proxied } from './proxiedSite'
import type { Site } from './servers'

const hour = 3_600_000

/** What a web server shows that has no cms, or a wrong clock, or neither. */
export function withoutCms(reach: Reach, proxied: () => Proxied): void {
  let proxy: FaultyProxy
  let site: Site
  let everything: Everything

  beforeAll(() => ({ proxy, site, everything } = proxied()))

  /** What a test does without a cms changes nothing for the next one that has none. */
  async function recover(): Promise<void> {
    await proxy.recover()
    await site.untilFresh()
    await site.untilRefreshed()
  }

  describe('a web server that starts while the cms is gone', () => {
    test('answers all that was ever good, and says as of when', async () => {
      await recover()
      const heldByCdn = async () => (await site.get('/')).headers.get('CDN-Cache-Control')
      expect(await heldByCdn()).toBe('max-age=30')
      await site.kill()
      await proxy.suffer('refuses connections')
      await site.start()
      expect(await heldByCdn()).toBe(null)
      await everything.expectAt(site.url, { isOld: true })
      // On the hour the minutes are left out, within a year its number, and two hours have names.
      const asOf = /As of \w+, \w+ \d+,( \d{4},)? (\d+(:\d\d)?\s[ap]m|noon|midnight)\./
      expect((await look(`${site.url}/`)).source).toMatch(asOf)
      expect((await look(`${site.url}/es`)).source).toContain('Datos del ')
    })

    test('shows no meeting that is over by then as the next, however long it was', async () => {
      const { data } = await readJson<OccurrenceList>(`${site.url}/api/site/meetings?limit=60`)
      await proxy.suffer('refuses connections')
      const ends = reach === 'all' ? [data[0], data[5], data[50]] : [data[5]]
      for (const last of ends) {
        const now = Date.parse(last?.endsAt ?? '') + hour
        await site.kill()
        await site.setClockAhead(now - site.rightNow)
        await site.start()
        await expectNothingOver(now)
        await everything.expectAt(site.url, { isOld: true, isAnotherTime: true })
      }
      await site.setClockAhead(0)
    })
  })

  /** The dates that people, documents and letters end with, but for those that have dates of their own. */
  async function closingDates(prefix: string): Promise<number[]> {
    const isItem = new RegExp(`^${prefix}/(people|documents|letters)/[^/]+$`)
    const pages = everything.addresses.filter((address) => isItem.test(address))
    const sources = await Promise.all(pages.map((address) => look(site.url + address)))
    return sources.flatMap(({ source }) => {
      const [, closing] = /id="coming-next".*?datetime="([^"]+)/s.exec(source) ?? []
      return closing === undefined ? [] : [Date.parse(closing)]
    })
  }

  async function expectNothingOver(now: number): Promise<void> {
    for (const locale of ['en', 'es'] as const) {
      const prefix = locale === 'en' ? '' : '/es'
      const list = await readJson<OccurrenceList>(`${site.url}/api/site/meetings?locale=${locale}`)
      const next = list.data.find(({ status }) => status === 'scheduled' || status === 'moved')
      expect(next).toBeDefined()
      for (const { endsAt } of list.data) expect(Date.parse(endsAt)).toBeGreaterThan(now)

      const home = await servedPage(`${site.url}${prefix}/`)
      expect(Date.parse(home.poster?.datetime ?? '')).toBe(Date.parse(next?.startsAt ?? ''))
      const { rows } = await servedPage(`${site.url}${prefix}/meetings`)
      expect(rows.map(({ datetime }) => Date.parse(datetime))).toEqual(
        list.data.map(({ startsAt }) => Date.parse(startsAt)),
      )
      const weekly = await readJson<Meeting>(
        `${site.url}/api/site/meetings/weekly-branch-meeting?locale=${locale}`,
      )
      for (const { endsAt } of weekly.next) expect(Date.parse(endsAt)).toBeGreaterThan(now)
      const closings = await closingDates(prefix)
      expect(closings).not.toEqual([])
      for (const closing of closings) expect(closing).toBe(Date.parse(next?.startsAt ?? ''))
      const leads = await site.get(`${prefix}/next`)
      expect(leads.headers.get('location')).toBe(`${prefix}/meetings/${next?.key}`)
    }
  }

  describe('a clock that jumps', () => {
    // That nothing is taken for current by a clock that was set back is held beside `known.ts`, too.
    test.runIf(reach === 'all').each([
      ['forward', 40 * 24 * hour],
      ['back', -40 * 24 * hour],
    ])('%s while the cms answers stops nothing, nor when it is put right', async (_where, ms) => {
      await recover()
      await site.setClockAhead(ms)
      await everything.expectAt(site.url, { atOnce: 4, isAnotherTime: true })
      await site.setClockAhead(0)
      await everything.expectAt(site.url, { atOnce: 4, isOld: false })
    })

    // By which time it goes on is held beside `present.ts`, too.
    test.runIf(reach === 'all')(
      'while the cms is gone shows what comes next by it, and again when it is put right',
      async () => {
        const { data } = await readJson<OccurrenceList>(`${site.url}/api/site/meetings?limit=60`)
        await proxy.suffer('refuses connections')
        await site.untilLeftAlone()
        const now = Date.parse(data[8]?.endsAt ?? '') + hour
        await site.setClockAhead(now - site.rightNow)
        await expectNothingOver(now)
        await site.setClockAhead(-40 * 24 * hour)
        await everything.expectAt(site.url, { isAnotherTime: true })
        await site.setClockAhead(0)
        await everything.expectAt(site.url, { isOld: true })
      },
    )
  })
}
