import type { Locale, Occurrence, OccurrenceList, Sitemap } from 'cms/contract'
import { collectionNames, collections } from '../src/collections'

export interface ViewAddress {
  view: string
  locale: Locale
  path: string
  status: number
  /** False for steps on the way to something, which nobody looks for. */
  isListed: boolean
}

/** One address of every view in each language, with real content behind it. */
export async function viewAddresses(siteUrl: string): Promise<ViewAddress[]> {
  const { data } = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
  const coming = await comingDates(siteUrl, 'en')
  return (['en', 'es'] as const).flatMap((locale) => {
    const prefix = locale === 'en' ? '' : '/es'
    const first = (kind: string, matches: (path: string) => boolean = () => true) => {
      const path = data
        .filter((entry) => entry.kind === kind)
        .map(({ paths }) => paths[locale])
        .find((candidate) => candidate !== undefined && matches(candidate))
      if (path === undefined) throw new Error(`the example has no ${kind} in ${locale}`)
      return path
    }
    const date = (view: string, matches: (occurrence: Occurrence) => boolean) => {
      const keys = new Set(coming.filter(matches).map(({ key }) => `meetings/${key}`))
      const paths = data.map((entry) => entry.paths).filter(({ en }) => en && keys.has(en))
      const written = paths.find((path) => path[locale] !== undefined)
      const path = (written ?? paths[0])?.en
      if (path === undefined) throw new Error(`the example has no ${view}`)
      return { view: written ? view : `untranslated ${view}`, path: `${prefix}/${path}` }
    }
    const next = coming.find(isAsPlanned)
    const allDay = coming.find((occurrence) => occurrence.allDay)
    const untranslated = data.find(
      ({ kind, paths }) => kind === 'position' && paths.es === undefined,
    )?.paths.en
    return [
      { view: 'home', path: prefix || '/' },
      { view: 'page', path: `${prefix}/${first('page', (path) => path !== '')}` },
      { view: 'bound page', path: `${prefix}/get-involved` },
      { view: 'sign-up form', path: `${prefix}/get-involved/sign-up`, isListed: false },
      { view: 'message form', path: `${prefix}/get-involved/ask`, isListed: false },
      {
        view: 'attendance form',
        path: `${prefix}/get-involved/attend/${next?.key}`,
        isListed: false,
      },
      {
        view: 'reminder form',
        path: `${prefix}/get-involved/remind/${next?.slug}`,
        isListed: false,
      },
      { view: 'form for one’s data', path: `${prefix}/get-involved/my-data`, isListed: false },
      { view: 'form sent', path: `${prefix}/get-involved/sent/ask`, isListed: false },
      { view: 'meetings', path: `${prefix}/meetings` },
      { view: 'filtered meetings', path: `${prefix}/meetings?attendance=online` },
      { view: 'empty meetings', path: `${prefix}/meetings?topic=nothing-of-that-name` },
      { view: 'meeting', path: `${prefix}/${first('meeting')}` },
      { view: 'all-day meeting', path: `${prefix}/meetings/${allDay?.slug}` },
      date('date', isAsPlanned),
      date('cancelled date', hasStatus('cancelled')),
      date('moved date', hasStatus('moved')),
      date('date elsewhere', isElsewhere),
      { view: 'archive', path: `${prefix}/${first('archive')}` },
      { view: 'month', path: `${prefix}/${first('month')}`, isListed: false },
      {
        view: 'empty month',
        path: `${prefix}/${first('month')}?topic=nothing-of-that-name`,
        isListed: false,
      },
      ...collectionNames.flatMap((name) => {
        const { kind } = collections[name]
        return [
          { view: name, path: `${prefix}/${name}` },
          { view: kind, path: `${prefix}/${first(kind)}` },
        ]
      }),
      { view: 'privacy', path: `${prefix}/privacy` },
      { view: 'search', path: `${prefix}/search`, isListed: false },
      {
        view: 'search results',
        path: `${prefix}/search?q=${locale === 'en' ? 'meeting' : 'vivienda'}`,
        isListed: false,
      },
      { view: 'nothing found', path: `${prefix}/search?q=qwertyuiop`, isListed: false },
      { view: 'untranslated position', path: `${prefix}/${untranslated}` },
      { view: 'not found', path: `${prefix}/nothing/here`, status: 404 },
    ].map((address) => ({ status: 200, isListed: true, locale, ...address }))
  })
}

/** Every date that the door lists as coming, in order. */
export async function comingDates(siteUrl: string, locale: Locale): Promise<Occurrence[]> {
  const dates: Occurrence[] = []
  let after: string | null = null
  do {
    const query: string = after === null ? '' : `&after=${encodeURIComponent(after)}`
    const list: OccurrenceList = await readJson(
      `${siteUrl}/api/site/meetings?locale=${locale}&limit=100${query}`,
    )
    dates.push(...list.data)
    after = list.meta.next
  } while (after !== null)
  return dates
}

const hasStatus =
  (status: Occurrence['status']) =>
  (occurrence: Occurrence): boolean =>
    occurrence.status === status

const isAsPlanned = ({ status, change }: Occurrence) => status === 'scheduled' && change === null

const isElsewhere = ({ change }: Occurrence) => typeof change?.previousVenue === 'string'

export async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}
