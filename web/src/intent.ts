import { canSpare } from './connection'
import { pageLinkAt } from './pageLinks'

/** So many milliseconds does a pointer or the focus rest on a link that is meant. */
export const rest = 65

/**
 * Calls `meant` with the address of each link to a page that somebody is about to follow.
 *
 * @param first what the visitor did before this could be called
 */
export function watchIntent(
  document: Document,
  first: Event | null,
  meant: (address: string) => void,
): void {
  let timer: number | undefined

  function leave() {
    window.clearTimeout(timer)
  }
  function reach(event: Event) {
    // A finger says by `touchstart` what it means; it hovers over nothing.
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') return
    leave()
    const link = pageLinkAt(event)
    if (!link || !canSpare(navigator)) return
    const address = link.pathname + link.search
    if (event.type === 'touchstart') meant(address)
    else timer = window.setTimeout(() => meant(address), rest)
  }

  for (const name of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(name, reach, { passive: true })
  }
  for (const name of ['pointerout', 'focusout']) document.addEventListener(name, leave)
  if (first) reach(first)
}
