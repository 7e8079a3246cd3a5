import type { Page } from 'playwright-core'

/** Does what makes an app take a page over, and waits until it has, with all parts of the page. */
export async function comesAlive(page: Page): Promise<void> {
  const isAlive = () => page.evaluate(() => '__vue_app__' in (document.getElementById('app') ?? {}))
  // Whoever is early, before the page listens, does it again.
  do {
    await page.keyboard.press('Shift')
    await page.waitForTimeout(200)
  } while (!(await isAlive()))
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /later-[^/]+\.js$/.test(name)),
  )
  await page.waitForTimeout(100)
}
