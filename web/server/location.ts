const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * What a Location header says to lead to an address, whoever wrote that; null: it leads nowhere. A
 * root-relative one leads to this site whatever a browser leaves out of it or reads otherwise: tabs,
 * line breaks, steps such as `/.`, backslashes.
 *
 * @param siteUrl public origin of the site
 */
export function locationOf(to: string, siteUrl: string): string | null {
  const isInside = /^[/\\]/.test(to)
  if (!URL.canParse(to, isInside ? siteUrl : undefined)) return null
  const { href, origin, protocol, pathname, search, hash } = new URL(to, siteUrl)
  if (!isInside) return schemes.has(protocol) ? href : null
  if (origin !== new URL(siteUrl).origin || /^\/(\/|\\|%2f|%5c)/i.test(pathname)) return null
  return pathname + search + hash
}
