import type { Page } from 'playwright-core'

/** Does what makes an app take a page over, and waits until it has, with all parts of the page. */
export async function comesAlive(page: Page): Promise<void> {
  const brought = page.waitForResponse('**/assets/later-*.js')
  await page.keyboard.press('Shift')
  await (await brought).finished()
  await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
  await page.waitForTimeout(100)
}
