import { source, type ElementContext, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { isWhole } from '../../scripts/testing/whole.mjs'

/** Of a list that goes on and on; all that differs stands among the first, and long runs ask for each. */
const manyMore = 'li:nth-of-type(n + 13), tr:nth-of-type(n + 13)'

/** A rule, and the markup that breaks it. */
export interface Violation {
  id: string
  help: string
  html: string[]
}

/** What axe is in a page. */
interface Axe {
  run: (
    context: ElementContext,
    options: RunOptions,
  ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>
}

/**
 * Asks axe for nothing but what is wrong: what it thinks of all the rest takes it most of its time. It
 * runs in the page itself, which it is read into once.
 *
 * @param part selector of what is looked at; absent: the whole page
 * @param except rules that are not asked for
 */
export async function askAxe(
  page: Page,
  { part = 'html', except = [] }: { part?: string; except?: readonly string[] } = {},
): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(
    async ({ include, exclude, rules }) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const { violations } = await axe.run(
        { include, exclude },
        { resultTypes: ['violations'], rules },
      )
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        html: nodes.map(({ html }) => html),
      }))
    },
    {
      include: [part],
      exclude: isWhole ? [] : [manyMore],
      rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    },
  )
}

/** What axe finds in a whole page: each rule with the markup that breaks it. */
export async function violations(page: Page, except: readonly string[] = []): Promise<string[]> {
  const found = await askAxe(page, { except })
  return found.map(({ id, help, html }) => `${id}: ${help} (${html.join(' | ')})`)
}
