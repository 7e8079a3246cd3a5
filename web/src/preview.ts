import type { Router, RouterHistory } from 'vue-router'

/** A page that is shown as a preview, by a link that the cms has signed. */
export interface Previewed {
  token: string
  state: PreviewState
  /** Root-relative: where it is, or would be, on the site. */
  address: string
}

/** What is shown of it. */
export type PreviewState =
  | { status: 'draft' | 'published' | 'look' }
  /** As it was when a version of it was kept, an instant, to be told in a zone. */
  | { status: 'version'; keptAt: string; timeZone: string }

const path = '/preview'

/**
 * Where a link leads from within a preview: what belongs to the same document stays in it, all the
 * rest is the public site.
 */
export function hrefIn({ token, address }: Previewed, link: string): string {
  const { pathname, hash } = new URL(link, 'http://site')
  if (pathname === address) return `${path}?${new URLSearchParams({ token })}${hash}`
  const date = datePart.exec(pathname.startsWith(address) ? pathname.slice(address.length) : '')
  if (!date?.[1]) return link
  return `${path}?${new URLSearchParams({ token, date: date[1] })}${hash}`
}

/** What the page of a date has after the address of its meeting. */
const datePart = /^\/(\d{4}-\d{2}-\d{2})$/

/** Has links of the same document lead on within its preview. */
export function linkWithin(previewed: Previewed, history: RouterHistory): void {
  const plainHref = history.createHref.bind(history)
  history.createHref = (address) => plainHref(hrefIn(previewed, address))
}

/** A preview is one page, which the browser asks for anew with each of its links. */
export function leaveByDocument(router: Router): void {
  router.beforeEach((to, from) => {
    if (from.matched.length === 0) return true
    location.assign(router.resolve(to).href)
    return false
  })
}
