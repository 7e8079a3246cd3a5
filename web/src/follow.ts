import type { RouteLocationRaw, Router } from 'vue-router'
import { mediaUrl } from './cms/media'
import type { Moved } from './cms/failures'
import { safeUrl } from './components/safe-url'
import { tellGone } from './kept/telling'

/**
 * Where a navigation goes whose address has moved; false: it ends here.
 *
 * @param from the address that it went to, root-relative
 * @param leave is given the address where it goes on when that is no page of the app
 */
export function follow(
  { to }: Moved,
  from: string,
  router: Pick<Router, 'resolve'>,
  leave = (address: string): void => location.assign(address),
): RouteLocationRaw | false {
  tellGone(from)
  const safe = safeUrl(to)
  if (safe?.kind === 'inside') return { ...router.resolve(safe.url), replace: true }
  if (safe) leave(safe.kind === 'file' ? mediaUrl(safe.url) : safe.url)
  return false
}
