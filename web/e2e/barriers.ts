import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

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
  // What fades in is pale for a moment.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)))
  })
  const axe = new AxeBuilder({ page }).include(selector).disableRules(except)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
