import type { Link, LinkTarget, Locale } from '../../contract'
import type { PageTree } from '../reading/pageTree'

/** The component `shared.link`, as the queries ask for it. */
interface LinkRow {
  label?: string | null | undefined
  builtIn?: 'meetings' | 'positions' | 'get involved' | null | undefined
  url?: string | null | undefined
  page?: { documentId: string } | null | undefined
}

const builtInPages = {
  meetings: 'meetings',
  positions: 'positions',
  'get involved': 'getInvolved',
} as const

const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:']

/** Null when the link leads nowhere: its page is not published, or its address is not allowed. */
export function toLink(
  row: LinkRow | null | undefined,
  tree: PageTree,
  language: Locale,
): Link | null {
  const target = row && toTarget(row, tree, language)
  return target && row.label ? { label: row.label, target } : null
}

export function toLinks(
  rows: readonly LinkRow[] | null | undefined,
  tree: PageTree,
  language: Locale,
): Link[] {
  return (rows ?? []).map((row) => toLink(row, tree, language)).filter((link) => link !== null)
}

/** Links of another language: those to pages under their titles in this one, where they have some. */
export function titled(
  rows: readonly LinkRow[] | null | undefined,
  tree: PageTree,
  language: Locale,
): LinkRow[] {
  return (rows ?? []).map((row) => {
    const title = row.page && tree.page(row.page.documentId)?.get(language)?.title
    return title ? { ...row, label: title } : row
  })
}

function toTarget(row: LinkRow, tree: PageTree, language: Locale): LinkTarget | null {
  if (row.page) {
    const path = tree.path(row.page.documentId, language)
    return path === null ? null : { kind: 'page', path }
  }
  if (row.builtIn) return { kind: 'builtIn', page: builtInPages[row.builtIn] }
  return row.url && isAllowed(row.url) ? { kind: 'external', url: row.url } : null
}

/** Web, mail and telephone addresses, and addresses on the site itself. */
export function isAllowed(url: string): boolean {
  if (url.startsWith('/')) return staysOnSite(url)
  return URL.canParse(url) && allowedSchemes.includes(new URL(url).protocol)
}

/**
 * Whether a root-relative address is one of this site to every reader. Browsers leave out tabs, line
 * breaks and steps such as `/.`, and read a backslash as a slash: two slashes then name another site.
 */
function staysOnSite(path: string): boolean {
  const site = 'http://site'
  if (!URL.canParse(path, site)) return false
  const { origin, pathname } = new URL(path, site)
  return origin === site && !/^\/(\/|\\|%2f|%5c)/i.test(pathname)
}
