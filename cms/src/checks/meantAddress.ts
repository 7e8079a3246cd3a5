/** `https://…`, `mailto:…`: any scheme, also one that nobody should use. */
const withScheme = /^[a-z][a-z\d+.-]*:/i
const host = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#].*)?$/i
const mailbox = /^[^\s@/:]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/i
const path = /^[\w-]+(?:\/[\w-]+)*\/?(?:[?#].*)?$/

/**
 * What somebody means who types an address without its beginning: `www.example.org` is a site,
 * `ada@example.org` a mailbox, `meetings` a page of ours. What can mean nothing stays as it is.
 */
export function meantAddress(typed: string): string {
  const address = typed.trim()
  if (mailbox.test(address)) return `mailto:${address}`
  if (host.test(address)) return `https://${address}`
  if (path.test(address) && !withScheme.test(address)) return `/${address}`
  return address
}
