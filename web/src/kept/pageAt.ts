import type { FirstData } from '../firstData'
import { allPages, findPage, forgetOld } from '../keptPages'
import { aheadAddress } from './ahead'
import { screenFacts } from '../screenFacts'
import { firstDataOf, shownNow } from './shownNow'

/** More pages than that are not named where one is missing: the latest are. */
const mostNamed = 20

/**
 * What a phone shows at an address while it is offline: the page as it was kept, or that it was not, with
 * what is there in its place.
 *
 * @param address root-relative
 * @returns null where nothing at all is kept
 */
export async function pageAt(
  caches: CacheStorage,
  address: string,
  now: Date,
): Promise<FirstData | null> {
  await forgetOld(caches, now.getTime())
  const [, prefix = ''] = /^(\/[a-z]{2})(?=[/?]|$)/.exec(address) ?? []
  const page = await findPage(caches, address)
  if (page) {
    const dates = await findPage(caches, `${prefix}/meetings`)
    const notice = await findPage(caches, aheadAddress(firstDataOf(page.data).locale))
    return shownNow(page, { dates, notice }, now)
  }
  return nothingAt(caches, prefix.slice(1), now)
}

async function nothingAt(
  caches: CacheStorage,
  language: string,
  now: Date,
): Promise<FirstData | null> {
  const pages = [...(await allPages(caches))].map(([address, { data }]) => ({
    address,
    shown: firstDataOf(data),
  }))
  const notices = pages.filter(({ shown }) => shown.screen.kind === 'offline')
  const [known] = notices
  if (!known) return null
  // The first of the site's languages has no prefix.
  const wanted = aheadAddress(language || (known.shown.site?.locales[0]?.code ?? ''))
  const { shown } = notices.find(({ address }) => address === wanted) ?? known
  const { screen } = shown
  if (screen.kind !== 'offline') return null
  const others = pages
    .filter(({ shown: { screen, locale } }) => screen.kind !== 'offline' && locale === shown.locale)
    .map(({ address, shown: { title, screen } }) => ({ address, title, kind: screen.kind }))
  const named = [
    ...others.filter(({ kind }) => screenFacts[kind].isList),
    ...others.filter(({ kind }) => !screenFacts[kind].isList),
  ]
  const data = {
    ...screen.data,
    pages: named.slice(0, mostNamed).map(({ address, title }) => ({ address, title })),
  }
  return { ...shown, screen: { kind: 'offline', data }, now: now.toISOString(), asOf: null }
}
