import type { Locale, Sitemap } from 'cms/contract'

export interface ViewAddress {
  view: string
  locale: Locale
  path: string
  status: number
}

/** One address of every view in each language, with real content behind it. */
export async function viewAddresses(siteUrl: string): Promise<ViewAddress[]> {
  const { data } = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
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
    const untranslated = data.find(
      ({ kind, paths }) => kind === 'position' && paths.es === undefined,
    )?.paths.en
    return [
      { view: 'home', path: prefix || '/' },
      { view: 'page', path: `${prefix}/${first('page', (path) => path !== '')}` },
      { view: 'bound page', path: `${prefix}/get-involved` },
      { view: 'meetings', path: `${prefix}/meetings` },
      { view: 'filtered meetings', path: `${prefix}/meetings?attendance=online` },
      { view: 'empty meetings', path: `${prefix}/meetings?topic=nothing-of-that-name` },
      { view: 'meeting', path: `${prefix}/${first('meeting')}` },
      { view: 'positions', path: `${prefix}/positions` },
      { view: 'position', path: `${prefix}/${first('position')}` },
      { view: 'untranslated position', path: `${prefix}/${untranslated}` },
      { view: 'not found', path: `${prefix}/nothing/here`, status: 404 },
    ].map((address) => ({ status: 200, locale, ...address }))
  })
}

export async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}
