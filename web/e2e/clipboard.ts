import type { Page } from 'playwright-core'

/** What another program puts into the clipboard, by its kinds: `text/plain`, `text/html`. */
export async function copy(page: Page, copied: Record<string, string>): Promise<void> {
  await page.evaluate((copied) => {
    const copying = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      for (const [kind, text] of Object.entries(copied)) event.clipboardData?.setData(kind, text)
    }
    addEventListener('copy', copying, { capture: true, once: true })
  }, copied)
  await page.keyboard.press('ControlOrMeta+c')
}
