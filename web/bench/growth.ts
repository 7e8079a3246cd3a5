import { fill } from '../../cms/bench/fill'
import { fillTexts, type FilledTexts } from '../../cms/bench/fillTexts'
import { expectAnswer, readJson } from '../../cms/bench/client'
import { today, type Ground, type Site } from '../../cms/bench/sites'
import { spreadOf } from '../../cms/bench/statistics'
import type { Sitemap } from 'cms/contract'
import type { Figures } from './figures'
import { load } from './load'
import { measureChanges, measureFreshness, pause, publish, type Text } from './publishing'

/** A site with so many pages, as many positions and as many meetings, on top of the example. */
export type GrownSite = Site & FilledTexts & { size: number }

/** One in so many meetings repeats without an end, and every second has a changed date. */
const seriesEvery = 20

export function startGrown(ground: Ground, size: number): Promise<GrownSite> {
  return ground.startSite(`grown-${size}`, (database) => {
    const series = size / seriesEvery
    const amount = { series, single: size - series, changes: size / 2 }
    return { ...fill(database, () => amount, today()), ...fillTexts(database, size), size }
  })
}

/**
 * Addresses of pages that nobody has asked for since the web server was started, each once: what
 * comes last in the sitemap first, and kinds and languages in turn. So each is rendered when it is
 * asked for, also by a server that keeps what it has rendered.
 */
export function unvisited({ pages, positions, meetings }: GrownSite): string[] {
  return [...pages.keys()]
    .reverse()
    .flatMap((index) =>
      ['', '/es'].flatMap((prefix) => [
        `${prefix}/${pages[index]?.path ?? ''}`,
        `${prefix}/${positions[index]?.path ?? ''}`,
        `${prefix}/meetings/${meetings[index]?.slug ?? ''}`,
      ]),
    )
}

/** The cms has to know of everything that its database was filled with. */
export async function publicCounts({ cms }: GrownSite): Promise<Record<string, number>> {
  const { data } = await readJson<Sitemap>(`${cms.url}/api/site/sitemap`)
  const count = (kind: string, slug: RegExp) =>
    data.filter((entry) => entry.kind === kind && slug.test(entry.paths.en ?? '')).length
  return {
    pages: count('page', /(^|\/)bench-page-\d+$/),
    positions: count('position', /^positions\/bench-position-\d+$/),
    meetings: count('meeting', /^meetings\/bench-(single|series)-\d+$/),
  }
}

interface Row {
  name: string
  unit: 'ms' | 'MB'
  values: Map<number, number[]>
}

const rounds = 7
/** Rounds before those that count: a server learns what it has to do. */
const firstRounds = 2
/** How long one round of one row takes for one site, in milliseconds. */
const roundMs = 300
const renderedInRound = 30
const changes = 5
/** What a process does not need any more it gives back when it has nothing to do. */
const quietMs = 60_000

/**
 * The same questions to sites of several sizes, which take turns. Their web servers have to be
 * started anew for it: what one was asked before is no page that nobody asked for.
 */
export async function measureGrowth(sites: GrownSite[]): Promise<Figures['growth']> {
  const rows = new Map<string, Row>()
  const note = (name: string, { size }: GrownSite, value: number, unit: Row['unit'] = 'ms') => {
    const row = rows.get(name) ?? { name, unit, values: new Map<number, number[]>() }
    rows.set(name, row)
    row.values.set(size, [...(row.values.get(size) ?? []), value])
  }
  const fresh = new Map(sites.map((site) => [site.size, unvisited(site)]))
  for (let round = 0; round < rounds; round++) {
    for (const site of sites) {
      const addresses = fresh.get(site.size)?.splice(0, renderedInRound) ?? []
      const next = () => addresses.shift() ?? null
      const { waits } = await load(
        { origin: site.web.url, next },
        { visitors: 1, ms: Number.POSITIVE_INFINITY },
      )
      if (round >= firstRounds) note('site: a page nobody asked for before', site, mean(waits))
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const site of sites) {
      for (const { name, origin, address } of questions(site)) {
        const { waits } = await load({ origin, next: () => address }, { visitors: 1, ms: roundMs })
        if (round >= firstRounds) note(name, site, mean(waits))
      }
    }
  }
  for (const site of sites) {
    const text = lastPosition(site)
    for (let change = 1; change <= changes; change++) {
      const saved = await publish(site, { ...text, title: `${text.title}, version ${change}` })
      note('cms: publishing a position', site, saved.ms)
      const answer = await expectAnswer(`${site.cms.url}/api/site/positions/${text.slug}?locale=en`)
      note('cms: the first answer after it', site, answer.ms)
    }
    for (const { visible } of await measureChanges(site, text, changes)) {
      note('from "publish" to the page showing it', site, visible)
    }
    note('cms: memory', site, site.cms.residentMegabytes(), 'MB')
    note('web: memory', site, site.web.residentMegabytes(), 'MB')
  }
  // A web server that asks for all that there is leaves no cms alone.
  for (const { web } of sites) await web.stop()
  await pause(quietMs)
  for (const site of sites) {
    note('cms: memory, a quiet minute later', site, site.cms.residentMegabytes(), 'MB')
  }
  return [...rows.values()].map(({ name, unit, values }) => ({
    name,
    unit,
    sizes: [...values].map(([size, measured]) => ({ size, ...spreadOf(measured) })),
  }))
}

/** A change of one position, of a site that is asked for nothing else. */
export async function measureFresh(site: GrownSite): Promise<Figures['growth'][number]> {
  const ms = [await measureFreshness(site, lastPosition(site))]
  const sizes = [{ size: site.size, ...spreadOf(ms) }]
  return { name: 'from "publish" to all of the site being fresh', unit: 'ms', sizes }
}

function questions({ cms, web, pages, positions, meetings }: GrownSite) {
  const [page, position, meeting] = [pages.at(-1), positions.at(-1), meetings.at(-1)]
  const site = (name: string, address: string) => ({ name, origin: web.url, address })
  const door = (name: string, address: string) => ({
    name,
    origin: cms.url,
    address: `/api/site/${address}`,
  })
  return [
    site('site: a page, again', `/${page?.path ?? ''}`),
    site('site: a position, again', `/${position?.path ?? ''}`),
    site('site: a meeting, again', `/meetings/${meeting?.slug ?? ''}`),
    site('site: the programme, again', '/meetings'),
    site('site: all positions, again', '/positions'),
    door('door: a page', `pages/${page?.path ?? ''}`),
    door('door: a position', position?.path ?? ''),
    door('door: a meeting', `meetings/${meeting?.slug ?? ''}`),
    door('door: the next 20 dates', 'meetings?limit=20'),
    door('door: all positions', 'positions'),
  ]
}

function lastPosition({ positions, size }: GrownSite): Text {
  const last = positions.at(-1)
  if (!last) throw new Error('there is no position')
  const slug = last.path.replace('positions/', '')
  return { documentId: last.documentId, slug, title: `Resolution ${size}` }
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
