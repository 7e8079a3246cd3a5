import { Temporal } from 'temporal-polyfill'
import { occurrencesIn } from '../src/calendar/occurrences'
import type { Occurrence, OccurrenceList, Sitemap } from '../src/contract'
import { readJson } from './client'
import type { Site } from './sites'

/** What the front door tells of a site, and whether that is what its database was filled with. */
export async function countsOf(site: Site) {
  const { data } = await readJson<Sitemap>(`${site.cms.url}/api/site/sitemap`)
  const dates = await walk(`${site.cms.url}/api/site/meetings?limit=100`)
  const isWithin = ({ startsAt }: { startsAt: string }) =>
    Date.parse(startsAt) >= instantIn(1).epochMilliseconds &&
    Date.parse(startsAt) < instantIn(390).epochMilliseconds
  const told = dates.filter(({ slug }) => slug.startsWith('bench-')).filter(isWithin)
  return {
    told: told.map(inShort).sort(),
    expected: expectedDates(site).filter(isWithin).map(inShort).sort(),
    meetings: data.filter(({ kind }) => kind === 'meeting').length,
    'dates to come': dates.length,
    'changed dates to come': dates.filter(({ change }) => change !== null).length,
  }
}

type ToldDate = Pick<Occurrence, 'key' | 'startsAt' | 'status'>

const inShort = ({ key, startsAt, status }: ToldDate) => `${key} ${Date.parse(startsAt)} ${status}`

/** What the database was filled with, told by the calendar alone. */
function expectedDates({ meetings }: Site): ToldDate[] {
  const span = { from: instantIn(0), to: instantIn(400) }
  return meetings.flatMap(({ slug, plan }) =>
    occurrencesIn(plan, span).map(({ originalDate, startsAt, change }) => ({
      key: `${slug}/${originalDate}`,
      startsAt: startsAt.localTime,
      status:
        change?.change === 'cancelled' || change?.change === 'moved' ? change.change : 'scheduled',
    })),
  )
}

const instantIn = (days: number) => Temporal.Now.instant().add({ hours: 24 * days })

/** Every date of a list, page by page. */
async function walk(url: string): Promise<Occurrence[]> {
  const dates: Occurrence[] = []
  for (let after = ''; ;) {
    const { data, meta } = await readJson<OccurrenceList>(url + after)
    dates.push(...data)
    if (meta.next === null) return dates
    after = `&after=${meta.next}`
  }
}
