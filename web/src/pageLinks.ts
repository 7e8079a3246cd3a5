import { safeUrl } from './components/safe-url'

/** The link to another page of the site that an event happened on; null: there is none. */
export function pageLinkAt({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.target !== '' || link.hasAttribute('download')) return null
  const { origin, pathname, search } = link
  if (origin !== location.origin || safeUrl(pathname)?.kind !== 'inside') return null
  return pathname === location.pathname && search === location.search ? null : link
}
