import type { Redirect } from '../../contract'
import { address, parseAddress } from '../languages'
import type { Published } from '../reading/published'
import { isAllowed } from './links'

/** An old address can stand for this many others before it counts as a circle. */
const longestChain = 10

/**
 * Where an address (without its leading slash) leads to; null when no redirect knows it, or when it
 * leads nowhere that is public. Chains are followed to their end.
 */
export function toRedirect(published: Published, from: string): Redirect | null {
  return follow(published, from) ?? toRedirectOfDate(published, from)
}

const dateAddress = /^((?:[a-z]{2}\/)?meetings\/[^/]+)(\/\d{4}-\d{2}-\d{2})$/

/** The dates of a renamed meeting move along with it. */
function toRedirectOfDate(published: Published, from: string): Redirect | null {
  const [, meeting = '', date = ''] = dateAddress.exec(from) ?? []
  const redirect = follow(published, meeting)
  return redirect?.to.startsWith('/') ? { ...redirect, to: redirect.to + date } : null
}

function follow(published: Published, from: string): Redirect | null {
  const first = target(published, from)
  let last = first
  for (let hops = 0; last?.to.startsWith('/') && hops < longestChain; hops++) {
    const next = target(published, last.to.slice(1))
    if (!next) return { to: last.to, permanent: last.permanent && (first?.permanent ?? false) }
    last = next
  }
  return last && !last.to.startsWith('/') ? last : null
}

function target(published: Published, from: string): Redirect | null {
  const row = published.redirects.get(from)
  if (!row) return null
  const permanent = row.permanent ?? true
  if (row.page) {
    const { language } = parseAddress(from)
    const path = published.tree.path(row.page.documentId, language)
    return path === null ? null : { to: address(path, language), permanent }
  }
  return row.to && isAllowed(row.to) ? { to: encode(row.to), permanent } : null
}

/** As a Location header takes it: without line breaks, and with its letters percent-encoded. */
function encode(to: string): string {
  const { href, pathname, search, hash } = new URL(to, 'http://site')
  return to.startsWith('/') ? pathname + search + hash : href
}
