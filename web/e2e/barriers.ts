import type { Page } from 'playwright-core'
import { askAxe } from './axe'

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
    const wrong = await askAxe(page, { part: selector, except })
    found = wrong.flatMap(({ id, html }) => html.map((markup) => `${id}: ${markup}`))
    if (found.length === 0) break
  }
  return found
}

const mostLooks = 3

/**
 * Also what begins to move with the next two pictures is awaited. It is looked at picture by picture: of
 * a message that is pushed aside while it comes in, the browser may never say that it has come.
 */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async (mostPictures) => {
    const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const isMoving = () =>
      document
        .getAnimations()
        .some(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
    await nextPicture()
    await nextPicture()
    for (let picture = 0; picture < mostPictures && isMoving(); picture++) await nextPicture()
  }, mostPictures)
}

/** Ten seconds of a quick machine: nothing that passes takes as long. */
const mostPictures = 600
