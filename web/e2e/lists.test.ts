import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { enterAdmin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { cmsUrl, editorToken } from './here'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'

const lena: Person = {
  email: 'lists@example.org',
  password: goodPassword,
  firstname: 'Lena',
  role: 'strapi-editor',
  language: 'en',
}

let page: Page

beforeAll(async () => {
  const browser = await openBrowser()
  await makePerson(cmsUrl, editorToken, lena)
  const context = await browser.newContext({ locale: 'en-US' })
  await enterAdmin(context, cmsUrl, lena)
  page = await context.newPage()
})

/** What stands in the cells that are filled last. */
const filledLast: Record<string, RegExp> = {
  'api::meeting.meeting': /\d (AM|PM)/,
  'api::page.page': /^\//,
  'api::position.position': /^\d+$/,
}

async function openList(type: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport)
  await page.goto(`${cmsUrl}/admin/content-manager/collection-types/${type}?pageSize=100`)
  const filled = filledLast[type] ?? /\S/
  await page.locator('tbody tr').nth(1).getByText(filled).first().waitFor()
}

/** The columns that stand on the screen as a whole, in order, before anybody scrolls. */
async function seenColumns(): Promise<string[]> {
  const heads = page.locator('thead th')
  const names: string[] = []
  for (const head of await heads.all()) {
    const name = (await head.innerText()).trim().toLowerCase()
    const box = await head.boundingBox()
    const width = page.viewportSize()?.width ?? 0
    if (name !== '' && box && box.x >= 0 && box.x + box.width <= width) names.push(name)
  }
  return names
}

/** What is written in the cells and can't be read whole. */
function cutOff(): Promise<string[]> {
  return page.locator('tbody td :is(a, span)').evaluateAll((texts) =>
    texts
      .filter((text) => text instanceof HTMLElement && text.scrollWidth > text.clientWidth + 1)
      .filter((text) => getComputedStyle(text).textOverflow === 'ellipsis')
      .filter((text) => getComputedStyle(text).overflowX === 'hidden')
      .map((text) => text.textContent ?? ''),
  )
}

describe.each([
  {
    type: 'api::meeting.meeting',
    onPhones: ['title', 'next date', 'status'],
    onComputers: ['title', 'next date', 'status of the whole meeting', 'place', 'status'],
  },
  {
    type: 'api::page.page',
    onPhones: ['title', 'where it is', 'status'],
    onComputers: ['title', 'where it is', 'last change', 'status'],
  },
  {
    type: 'api::position.position',
    onPhones: ['title', 'order', 'status'],
    onComputers: ['title', 'order', 'adopted on', 'status'],
  },
])('the list of $type', ({ type, onPhones, onComputers }) => {
  it('shows on a phone what one looks for', async () => {
    await openList(type, { width: 390, height: 844 })
    expect(await seenColumns()).toEqual(onPhones)
    expect(await cutOff()).toEqual([])
  })

  it('shows on a computer all that it has', async () => {
    await openList(type, { width: 1280, height: 800 })
    const seen = await seenColumns()
    expect(seen).toEqual(expect.arrayContaining(onComputers))
    expect(seen).toHaveLength(onComputers.length + ['planned', 'available in'].length)
    expect(await cutOff()).toEqual([])
  })
})

it('says on a phone where a meeting takes place, below its next date, without barriers', async () => {
  await openList('api::meeting.meeting', { width: 390, height: 844 })
  const row = page.getByRole('row', { name: /Weekly Branch Meeting/ })
  expect(await row.locator('td').nth(2).innerText()).toMatch(/(AM|PM)\n+\S/)
  expect(await barriers(page, 'tbody')).toEqual([])
})
