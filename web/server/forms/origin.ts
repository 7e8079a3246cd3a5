/**
 * Whether a form was sent from a page of this site: browsers say so in headers that no page can set
 * (Fetch Metadata, `Origin` in RFC 6454), the oldest ones in `Referer` only.
 *
 * @param siteUrl the site's public origin
 */
export function isFromHere(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site === 'same-origin') return true
  if (site === 'cross-site' || site === 'same-site') return false
  const said = headers.get('Origin') ?? headers.get('Referer')
  return said !== null && URL.canParse(said) && new URL(said).origin === siteUrl
}
