import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * axe, asked for nothing but what is wrong: what it thinks of all the rest takes it most of its time.
 * It runs in the page itself, and opens no other one to put together what it found.
 *
 * @param except rules that are not asked for
 */
export function axe(page: Page, except: string[] = []): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .disableRules(except)
}

/** What axe finds in a whole page: each rule with the markup that breaks it. */
export async function violations(page: Page, except: string[] = []): Promise<string[]> {
  const { violations } = await axe(page, except).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`,
  )
}
