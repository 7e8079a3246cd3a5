import type { Page, Response } from 'playwright-core'

/** What can be read or heard in a part of a page: texts, names, examples; each once. */
export function textsOn(page: Page, part: string): Promise<string[]> {
  return page
    .locator(part)
    .first()
    .evaluate((root) => {
      const found = new Set<string>()
      const elements = [root, ...root.querySelectorAll('*')]
      for (const element of elements) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue
        if (element.matches('style, script')) continue
        for (const node of element.childNodes) {
          if (node.nodeType === Node.TEXT_NODE) found.add((node.textContent ?? '').trim())
        }
        for (const attribute of ['aria-label', 'placeholder', 'title', 'alt']) {
          found.add((element.getAttribute(attribute) ?? '').trim())
        }
      }
      found.delete('')
      return [...found]
    })
}

/** The titles of the dates and changes that Home shows, as the page that shows them was told. */
export async function titlesOnHome(home: Response): Promise<string[]> {
  type Titled = { title: string }[]
  const told = (await home.json()) as { attention: { documents: Titled }[] } & Record<
    'changes' | 'dates',
    Titled
  >
  const inNeed = told.attention.flatMap(({ documents }) => documents)
  return [...told.changes, ...told.dates, ...inNeed].map(({ title }) => title)
}

const listed = ['page', 'meeting', 'position', 'venue', 'topic', 'date-change']

/** Every text of what is listed: titles, names, notes; whatever language the desk speaks, they stay. */
export async function namesOfContent(cmsUrl: string, token: string): Promise<Set<string>> {
  const names = new Set<string>()
  for (const type of listed) {
    const path = `/content-manager/collection-types/api::${type}.${type}?pageSize=100`
    const answer = await fetch(cmsUrl + path, { headers: { authorization: `Bearer ${token}` } })
    collect(await answer.json(), names)
  }
  return names
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') names.add(value)
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) collect(inner, names)
}
