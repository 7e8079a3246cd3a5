import { ownTitle } from './ownTitle'

/** Lets the browser's tab say whose admin this is. */
export function followTitle(): void {
  const element = document.querySelector('title')
  if (!element) return
  const rename = () => {
    const title = ownTitle(document.title)
    if (title !== document.title) document.title = title
  }
  new MutationObserver(rename).observe(element, { childList: true })
  rename()
}
