import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type { Locale, Sitemap, SitemapEntry } from '../src/contract'
import { release } from '../src/zones/release'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { inDays } from './days'
import { inProcess } from './inProcess'
import { run, serve } from './process'

/** A Node that knows the zones otherwise, as an older one does. */
const otherRules = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(import.meta.dirname, 'otherRules.mjs')).href}`,
}

let place: Place

beforeAll(async () => {
  place = await newPlace('example')
})

it('dates, calendars and pages are the same, whatever Node knows of zones', async () => {
  const cms = await startCms({ example: true, place })
  await addMeetingElsewhere(cms)
  const addresses = await everyAddress(cms)
  const expected = await answersOf(inProcess(cms), addresses)
  await cms.stop()

  const other = await serve(place, otherRules)
  const answers = await answersOf(other, addresses)
  await other.stop()

  expect(addresses.length).toBeGreaterThan(50)
  // No winter time is told of there any more.
  expect(expected['/meetings/far-away/calendar.ics?locale=en']).not.toContain('TZOFFSETTO:-0800')
  for (const address of addresses) expect(answers[address], address).toBe(expected[address])
  // Tests take place years after the release that the lockfile has.
  expect(other.printed().match(/The time zone data are of .*/g)).toEqual([
    expect.stringContaining(`(${release}), more than a year old`),
  ])
})

it('such a Node would tell other dates', async () => {
  const code = `
    import { Temporal } from 'temporal-polyfill'
    const noon = Temporal.PlainDateTime.from('2036-05-14T12:00')
    console.log(noon.toZonedDateTime('America/Los_Angeles').offset)
  `
  const { stdout } = await run(['--input-type=module', '--eval', code], place, otherRules)
  expect(stdout).toBe('-05:00\n')
})

/** Where clocks no longer go back in winter, which Node 20 does not know; with dates that were changed. */
async function addMeetingElsewhere({ strapi }: Cms): Promise<void> {
  const [first, second, third, dayAfter] = [inDays(7), inDays(14), inDays(21), inDays(22)]
  const { documentId } = await strapi.documents('api::meeting.meeting').create({
    locale: 'en',
    data: {
      title: 'Far away',
      slug: 'far-away',
      summary: 'In another zone.',
      firstDate: first,
      startTime: '19:00',
      endTime: '21:00',
      timeZone: 'America/Vancouver',
      recurrence: { frequency: 'weekly', interval: 1 },
      attendance: 'online',
      planStatus: 'scheduled',
    },
  })
  await strapi.documents('api::meeting.meeting').publish({ documentId, locale: 'en' })
  const changes = strapi.documents('api::date-change.date-change')
  await changes.create({
    data: { meeting: documentId, originalDate: second, change: 'cancelled', noteLocale: 'en' },
  })
  await changes.create({
    data: {
      meeting: documentId,
      originalDate: third,
      change: 'moved',
      noteLocale: 'en',
      newDate: dayAfter,
      newStartTime: '18:00',
    },
  })
}

/** What has dates to show. */
const dated: SitemapEntry['kind'][] = ['meeting', 'date', 'archive', 'month']

async function everyAddress({ ask }: Cms): Promise<string[]> {
  const { data } = (await ask('/api/site/sitemap')).json as Sitemap
  // Of the dates of meetings, which are most of them, some stand for all.
  const some = data.filter(({ kind }, index) => isWhole || kind !== 'date' || index % 24 === 0)
  const languages: Locale[] = ['en', 'es']
  return languages.flatMap((locale) => [
    `?locale=${locale}`,
    `/meetings?locale=${locale}&limit=100`,
    `/calendar.ics?locale=${locale}`,
    ...some.flatMap(({ kind, paths: { [locale]: shown } }) => {
      if (shown === undefined || !dated.includes(kind)) return []
      if (kind === 'archive' || kind === 'month') {
        return [`/${shown.replace('meetings/', '')}?locale=${locale}`]
      }
      const calendars = kind === 'meeting' ? [`/${shown}/calendar.ics?locale=${locale}`] : []
      return [`/${shown}?locale=${locale}`, ...calendars]
    }),
  ])
}

async function answersOf(
  { ask }: Pick<Cms, 'ask'>,
  addresses: string[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const address of addresses) {
    const { status, text } = await ask(`/api/site${address}`)
    expect(status, address).toBe(200)
    answers[address] = text
  }
  return answers
}
