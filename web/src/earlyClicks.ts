import { pageLinkAt } from './pageLinks'

/**
 * Makes links work that were rendered but are not alive yet: a click on one wakes the page and is
 * repeated then. Where that fails the browser follows the link by itself, as it would without any
 * script.
 *
 * @param wake resolves when every link is alive
 */
export function repeatEarlyClicks(document: Document, wake: () => Promise<unknown>): void {
  document.addEventListener('click', onClick)

  function onClick(event: MouseEvent) {
    // A link that is alive has taken the click already.
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return
    const link = pageLinkAt(event)
    if (!link) return
    event.preventDefault()
    wake().then(
      () => {
        document.removeEventListener('click', onClick)
        link.click()
      },
      () => location.assign(link.href),
    )
  }
}
