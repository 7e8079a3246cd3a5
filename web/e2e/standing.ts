import { isDeepStrictEqual } from 'node:util'
import type { Site, Sitemap } from 'cms/contract'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { comingDates, readJson } from './views'

const languages = ['en', 'es'] as const

/** What stood when the last file of this worker ended; null: it left something, or there was none. */
let left: string[] | null = null

/** What stands as a file begins: what the one before has left, which was looked at then. */
export async function standsAtBeginning(): Promise<string[]> {
  return left ?? whatStands()
}

/** What stands as a file ends. @param before what stood as it began */
export async function standsAtEnd(before: string[]): Promise<string[]> {
  const stands = await whatStands()
  left = isDeepStrictEqual(stands, before) ? stands : null
  return stands
}

/**
 * What is public: its addresses, coming dates and settings; and who administers it. What a file of tests
 * leaves of its own, others would come upon: weights were beyond their budget in one order and not in another.
 */
async function whatStands(): Promise<string[]> {
  const { data } = await readJson<Sitemap>(`${siteUrl}/api/site/sitemap`)
  const addresses = data.flatMap(({ paths }) => Object.values(paths))
  const dates = await Promise.all(languages.map((language) => comingDates(siteUrl, language)))
  const sites = await Promise.all(
    languages.map((language) => readJson<Site>(`${siteUrl}/api/site?locale=${language}`)),
  )
  const accounts = (await new Editor(cmsUrl, editorToken).read('/admin/users?pageSize=100')) as {
    data: { results: { email: string; roles: { code: string }[] }[] }
  }
  const administrators = accounts.data.results.filter(({ roles }) =>
    roles.some(({ code }) => code === 'strapi-super-admin'),
  )
  return [
    ...administrators.map(({ email }) => email).sort(),
    ...addresses.toSorted(),
    ...dates.flat().map((date) => JSON.stringify(date)),
    ...sites.map((site) => JSON.stringify(site)),
  ]
}
