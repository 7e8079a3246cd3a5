import type { Site, Sitemap } from 'cms/contract'
import { siteUrl } from './here'
import { comingDates, readJson } from './views'

const languages = ['en', 'es'] as const

/**
 * What is public: its addresses, coming dates and settings. What a file of tests leaves of its own, others
 * would come upon: weights were beyond their budget in one order and not in another.
 */
export async function whatStands(): Promise<string[]> {
  const { data } = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
  const addresses = data.flatMap(({ paths }) => Object.values(paths))
  const dates = await Promise.all(languages.map((language) => comingDates(siteUrl, language)))
  const sites = await Promise.all(
    languages.map((language) => readJson<Site>(`${siteUrl}/api/site?locale=${language}`)),
  )
  return [
    ...addresses.toSorted(),
    ...dates.flat().map((date) => JSON.stringify(date)),
    ...sites.map((site) => JSON.stringify(site)),
  ]
}
