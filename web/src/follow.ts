import type { RouteLocationRaw, Router } from 'vue-router'
import { mediaUrl } from './cms/media'
import type { Moved } from './cms/failures'
import { safeUrl } from './components/safe-url'

/**
 * Where a navigation goes whose address has moved; false: it ends here.
 *
 * @param leave is given the address where it goes on when that is no page of the app
 */
export function follow(
  { to }: Moved,
  router: Pick<Router, 'resolve'>,
  leave = (address: string): void => location.assign(address),
): RouteLocationRaw | false {
  const safe = safeUrl(to)
  if (safe?.kind === 'inside') return { ...router.resolve(safe.url), replace: true }
  if (safe) leave(safe.kind === 'file' ? mediaUrl(safe.url) : safe.url)
  return false
}
