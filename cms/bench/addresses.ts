import { Temporal } from 'temporal-polyfill'
import { originalDates } from '../src/calendar/originalDates'
import type { ArchiveYears, OccurrenceList } from '../src/contract'
import { readJson } from './client'
import { pick, type BenchMeeting } from './content'
import type { Pair, Probe } from './measure'
import type { Server } from './servers'
import type { Site } from './sites'

/** What is compared: the same addresses of both sites, or such as stand for each other. */
export async function probes(sites: Pair<Site>): Promise<Probe[]> {
  const late = { small: await lateCursor(sites.small), large: await lateCursor(sites.large) }
  const date = { small: comingDate(sites.small), large: comingDate(sites.large) }
  const door = (name: string, path: (size: keyof Pair<unknown>) => string): Probe => ({
    name: `door: ${name}`,
    urls: {
      small: `${sites.small.cms.url}/api/site${path('small')}`,
      large: `${sites.large.cms.url}/api/site${path('large')}`,
    },
    servers: { small: [sites.small.cms], large: [sites.large.cms] },
  })
  const page = (
    name: string,
    path: (size: keyof Pair<unknown>) => string,
    status = 200,
  ): Probe => ({
    name: `page: ${name}`,
    urls: {
      small: sites.small.web.url + path('small'),
      large: sites.large.web.url + path('large'),
    },
    servers: { small: serversOf(sites.small), large: serversOf(sites.large) },
    status,
  })
  return [
    page('healthz (floor)', () => '/healthz'),
    door('revision (floor)', () => '/revision'),
    door('next 20', () => '/meetings?limit=20'),
    door('next 20, one topic', () => '/meetings?limit=20&topic=socialist-ideas'),
    door('next 20, step-free', () => '/meetings?limit=20&access=step-free'),
    door('20 dates, late', (size) => `/meetings?limit=20&after=${late[size]}`),
    door('topics', () => '/topics'),
    door('one date', (size) => `/meetings/${date[size]}`),
    page('meetings', () => '/meetings'),
    page('meetings, one topic', () => '/meetings?topic=socialist-ideas'),
    page('meetings, step-free', () => '/meetings?access=step-free'),
    page('meetings, late', (size) => `/meetings?after=${late[size]}`),
    page('one date', (size) => `/meetings/${date[size]}`),
    page('next', () => '/next', 302),
    page('home', () => '/'),
  ]
}

const serversOf = ({ cms, web }: Site): Server[] => [cms, web]

/** Where the last full page of the programme begins. */
async function lateCursor({ cms }: Site): Promise<string> {
  const cursors: string[] = []
  for (let after = ''; ;) {
    const url = `${cms.url}/api/site/meetings?limit=20${after}`
    const { meta } = await readJson<OccurrenceList>(url)
    if (meta.next === null) break
    cursors.push(meta.next)
    after = `&after=${meta.next}`
  }
  const cursor = cursors.at(-2)
  if (cursor === undefined) throw new Error('the programme has not three pages')
  return cursor
}

/** The path of a coming date of a series below `meetings/`. */
function comingDate(site: Site): string {
  const [meeting] = seriesOf(site)
  if (!meeting) throw new Error('there is no series')
  const [date = ''] = originalDates(meeting.plan, tomorrow())
  return `${meeting.slug}/${date}`
}

export const seriesOf = ({ meetings }: Site): BenchMeeting[] =>
  meetings.filter(({ plan }) => plan.phases.some(({ recurrence }) => recurrence !== null))

/** Local date. */
export const tomorrow = () => Temporal.Now.plainDateISO().add({ days: 1 }).toString()

/** Addresses of every kind, so many that no memory of answers could hide what one costs. */
export async function mixedAddresses(site: Site, count: number): Promise<string[]> {
  const { web, cms, meetings } = site
  const { data: years } = await readJson<ArchiveYears>(`${cms.url}/api/site/archive`)
  const series = seriesOf(site)
  const dates = series.flatMap(({ slug, plan }) => {
    const ofAll = []
    for (const date of originalDates(plan, plan.phases[0].from)) {
      if (date >= tomorrow()) break
      ofAll.push(`/meetings/${slug}/${date}`)
    }
    return ofAll
  })
  const filters = ['', '?topic=socialist-ideas', '?access=step-free', '?attendance=online']
  return Array.from({ length: count }, (_, index) => {
    const path = pick(
      [
        `/meetings${pick(filters, index >> 3)}`,
        `/api/site${pick(dates, index * 7919)}`,
        `/api/site/archive/${pick(years, index >> 3)}`,
        `/meetings/${pick(meetings, index * 31).slug}/calendar.ics`,
        `/es${pick(dates, index * 104_729)}`,
        `/api/site/meetings/${pick(meetings, index * 17).slug}?locale=es`,
        `/api/site/meetings${pick(filters, (index >> 3) + 1)}`,
        index % 80 === 7 ? '/calendar.ics' : `${pick(dates, index * 31)}/calendar.ics`,
      ],
      index,
    )
    return web.url + path
  })
}
