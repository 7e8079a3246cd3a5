import type { Page } from 'playwright-core'
import { axe } from './axe'

/**
 * What axe finds in one part of the admin, which else is Strapi's: each rule with the markup that
 * breaks it.
 *
 * @param except rules that are not asked for
 */
export async function barriers(
  page: Page,
  selector: string,
  except: string[] = [],
): Promise<string[]> {
  // What lies under the mouse is shown in paler colours, which are Strapi's.
  await page.mouse.move(0, 0)
  let found: string[] = []
  // What fades in, or is just being made ready to be pressed, is pale for a moment: only what stays is
  // a barrier.
  for (let look = 0; look < mostLooks; look++) {
    await untilStill(page)
    const { violations } = await axe(page, except).include(selector).analyze()
    found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    if (found.length === 0) break
  }
  return found
}

const mostLooks = 3

/** Also what begins to move with the next two pictures is awaited. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await nextPicture()
    await nextPicture()
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)))
  })
}
