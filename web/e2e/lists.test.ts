import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn, now } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'

const lena: Person = {
  email: 'lists@example.org',
  password: goodPassword,
  firstname: 'Lena',
  role: 'strapi-editor',
  language: 'en',
}

/** Where a day begins before it does for UTC. */
const farEast = 'Pacific/Kiritimati'

const phone = { width: 390, height: 844 }

let page: Page
let admin: Admin

beforeAll(async () => {
  const browser = await openBrowser()
  await makePerson(cmsUrl, editorToken, lena)
  const context = await browser.newContext({ locale: 'en-US', timezoneId: farEast })
  await enterAdmin(context, cmsUrl, lena)
  page = await context.newPage()
  admin = new Admin(page, cmsUrl)
})

/** What stands in the cells that are filled last. */
const filledLast: Record<string, RegExp> = {
  'api::meeting.meeting': /\d (AM|PM)/,
  'api::page.page': /^\//,
  'api::position.position': /^\d+$/,
}

async function openList(type: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport)
  await admin.walkTo(`/content-manager/collection-types/${type}?pageSize=100`)
  await untilFilled(type)
}

async function untilFilled(type: string): Promise<void> {
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

/** What a card says below its title, line by line. */
async function linesOf(title: string): Promise<string[]> {
  const cells = card(title).locator('td[data-column]')
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const before = getComputedStyle(cell, '::before').content
      const label = before === 'none' ? '' : before.replaceAll('"', '')
      return label + (cell instanceof HTMLElement ? cell.innerText : '')
    }),
  )
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).slice(1)
}

const card = (title: string) =>
  page.locator('tbody tr').filter({ has: page.getByRole('link', { name: title, exact: true }) })

describe.each([
  {
    type: 'api::meeting.meeting',
    title: 'Weekly Branch Meeting',
    says: [/\d (AM|PM) \w/, /^Published$/],
    onComputers: ['title', 'next date', 'place', 'status'],
  },
  {
    type: 'api::page.page',
    title: 'On Campus',
    says: [/^\/what-we-do\/on-campus$/, /^Published$/],
    onComputers: ['title', 'where it is', 'last change', 'status'],
  },
  {
    type: 'api::position.position',
    title: 'Against War',
    says: [/^Order: \d+$/, /^Published$/],
    onComputers: ['title', 'order', 'adopted on', 'status'],
  },
])('the list of $type', ({ type, title, says, onComputers }) => {
  // Where a page is stands in its list below.
  it.runIf(isWhole || type === 'api::meeting.meeting')(
    'is cards on a phone, which say what one looks for and are as wide as it',
    async () => {
      await openList(type, phone)
      const lines = await linesOf(title)
      expect(lines).toEqual(says.map((said) => expect.stringMatching(said)))
      expect(await cutOff()).toEqual([])
      expect(await overflow(page)).toBe(0)
      const box = await card(title).boundingBox()
      expect(box?.width).toBeGreaterThan(0.85 * phone.width)
      // A badge is one line.
      const badge = await card(title).getByRole('status').boundingBox()
      expect(badge?.height).toBeLessThan(36)
    },
  )

  it.runIf(isWhole || type === 'api::meeting.meeting')(
    'shows on a computer all that it has',
    async () => {
      await openList(type, { width: 1280, height: 800 })
      const seen = await seenColumns()
      expect(seen).toEqual(expect.arrayContaining(onComputers))
      expect(seen).toHaveLength(onComputers.length + ['available in'].length)
      expect(await cutOff()).toEqual([])
    },
  )
})

it('the menu of content is sorted and searched by what it calls its lists', async () => {
  await openList('api::page.page', { width: 1280, height: 800 })
  const menu = page.getByRole('navigation', { name: 'Content' })
  const lists = menu.locator('ol').first().getByRole('link')
  const names = await lists.allInnerTexts()
  expect(names).toContain('Places')
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')))
  await menu.getByRole('searchbox').fill('place')
  await expect.poll(() => lists.allInnerTexts()).toEqual(['Places'])
})

it('the list of meetings begins with the next date, and ends with what has none', async () => {
  const documents = new Editor(cmsUrl, editorToken)
  const evening = { startTime: '19:00', endTime: '21:00', attendance: 'online' }
  const soon = 'Lanterns, soon'
  const later = 'Lanterns, later'
  const draft = 'Lanterns, draft'
  const off = 'Lanterns, off'
  await documents.make('meeting', { title: later, firstDate: dayIn(6), ...evening })
  await documents.make('meeting', {
    title: off,
    firstDate: dayIn(2),
    planStatus: 'postponed',
    ...evening,
  })
  await documents.make('meeting', { title: soon, firstDate: dayIn(3), ...evening })
  await documents.begin('meeting', { title: draft, firstDate: dayIn(4), ...evening })
  await page.setViewportSize({ width: 1280, height: 800 })
  await admin.walkTo('/content-manager/collection-types/api::meeting.meeting?_q=Lanterns')
  await card(draft)
    .getByText(/^First date: \w+ \d+, \d{4}$/)
    .waitFor()
  await card(off).getByText('no date planned').waitFor()
  await card(off).getByText('postponed').waitFor()
  const titles = () => page.locator('tbody tr').getByRole('link').allInnerTexts()
  expect(await titles()).toEqual([soon, later, draft, off])
  // A place that is missing is a dash, below the heading of its column.
  const place = page.locator('thead').getByText('Place', { exact: true })
  const dash = card(soon).getByText('-', { exact: true })
  const left = async (one: Locator) => (await one.boundingBox())?.x ?? NaN
  // The columns move for as long as rows learn what they show.
  await expect.poll(async () => (await left(dash)) - (await left(place))).toBe(0)
  expect(await dash.evaluate((cell) => getComputedStyle(cell).paddingLeft)).toBe('0px')
  if (isWhole) {
    const heading = page.locator('thead').getByText('Next date', { exact: true })
    await heading.click()
    await page.locator('th[aria-sort=ascending]').getByText('Next date').waitFor()
    expect(await titles()).toEqual([soon, later, draft, off])
    await heading.click()
    await expect.poll(titles).toEqual([later, soon, draft, off])
    await heading.click()
    await expect.poll(titles).toEqual([soon, later, draft, off])
  }

  await card(soon).getByRole('link').click()
  await page.getByRole('button', { name: 'Cancel a date' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').first().click()
  await dialog.getByLabel('Note for visitors').fill('We have no candles.')
  await dialog.getByRole('button', { name: 'Cancel this date' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.goBack()
  await expect.poll(titles).toEqual([later, draft, soon, off])
  await card(soon).getByText('no date planned').waitFor()
  // The admin goes on to ask for what its pages show, which is deleted now.
  await page.goto('about:blank')
  await documents.tidyUp()
})

// What was chosen last is held beside `chosen.ts`, too.
it.runIf(isWhole)(
  'a section says whom it shows, also while that is not saved, and begins with something to fill in',
  async () => {
    const documents = new Editor(cmsUrl, editorToken)
    const person = { title: 'Zora Lamp', consentOn: dayIn(0) }
    const zora = await documents.make('person', person)
    await documents.make('person', { ...person, title: 'Yves Lamp' })
    const id = await documents.make('page', {
      title: 'Whom to ask of lamps',
      sections: [
        {
          __component: 'sections.people',
          title: 'They light them',
          chosen: [{ person: { connect: [{ documentId: zora }] } }],
        },
      ],
    })
    await page.setViewportSize({ width: 1280, height: 900 })
    await admin.walkTo(
      `/content-manager/collection-types/api::page.page/${id}?plugins[i18n][locale]=en`,
    )
    const addSection = async (kind: string) => {
      await page.getByRole('button', { name: 'Add text, a picture or something else' }).click()
      await page.getByRole('button', { name: kind, exact: true }).click()
    }
    const named = (name: string) => page.getByRole('button', { name, exact: true })
    const saved = page.getByRole('button', { name: /^People - They light them$/ })
    await saved.click()
    await named('Zora Lamp').click()
    await admin.relate('Person', 'Yves Lamp')
    // The line itself, and what is chosen below it.
    await expect.poll(() => named('Yves Lamp').count()).toBe(2)
    await saved.click()

    await addSection('People')
    await page.getByRole('button', { name: 'Nothing yet. Press here to add something.' }).click()
    await page.getByRole('button', { name: 'Nothing is chosen yet', exact: true }).waitFor()
    await admin.relate('Person', 'Zora Lamp')
    await expect.poll(() => named('Zora Lamp').count()).toBe(2)

    await addSection('Questions and answers')
    await page.getByRole('textbox', { name: 'Question' }).fill('Who lights them?')
    await page.locator('[data-slate-editor=true]').click()
    await page.keyboard.type('We do.')
    await admin.publish()
    // As above.
    await page.goto('about:blank')
    await documents.tidyUp()
  },
)

it('a list keeps room for where a page is, beside what is planned for another', async () => {
  const documents = new Editor(cmsUrl, editorToken)
  const id = await documents.make('page', { title: 'Planned for later' })
  await documents.plan({ type: 'page', id }, 'unpublishAt', `${dayIn(9)}T19:00`)
  // For a minute the admin shows a list as it was when it was left: what another did meanwhile needs a load.
  await page.setViewportSize({ width: 1280, height: 800 })
  await admin.goTo('/content-manager/collection-types/api::page.page?pageSize=100')
  await untilFilled('api::page.page')
  await card('Planned for later')
    .getByText(/^Unpublish: /)
    .waitFor()
  const path = await card('On Campus').getByText('/what-we-do/on-campus').boundingBox()
  expect(path?.width).toBeGreaterThan(120)
  expect(await seenColumns()).toContain('status')
  await documents.tidyUp()
})

it('a list on a phone is sorted, searched, chosen from and opened, without barriers', async () => {
  await openList('api::position.position', phone)
  expect(await barriers(page, 'table')).toEqual([])
  await page.locator('thead').getByText('Title', { exact: true }).click()
  await expect.poll(() => page.locator('tbody tr').first().innerText()).toContain('Against')
  await card('Against War').getByRole('checkbox').click()
  await page.getByText('1 chosen').waitFor()
  await page.getByRole('searchbox', { name: /^Search/ }).fill('nowhere written')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing here fits the search').waitFor()
  await page.getByText('Nothing fits', { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'New position' }).count()).toBe(1)
  await page.getByRole('searchbox', { name: /^Search/ }).fill('livable')
  await page.keyboard.press('Enter')
  await card('Against War').waitFor({ state: 'detached' })
  // Anywhere beside its title.
  await card('For a Livable Planet')
    .getByText('Order')
    .or(card('For a Livable Planet').getByRole('status'))
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'For a Livable Planet' }).waitFor()
})

/** By how many pixels a page is, wherever in it. */
const scrolled = () =>
  page.evaluate(() => {
    let [pixels, around] = [0, document.querySelector('main')?.parentElement]
    for (; around; around = around.parentElement) pixels += around.scrollTop
    return pixels
  })

it('tells before something is unpublished what leads visitors there, with links', async () => {
  await openList('api::page.page', phone)
  const title = card('Organizing at Work').getByRole('link')
  await title.waitFor()
  await page.evaluate(() => {
    let around = document.querySelector('main')?.parentElement
    for (; around; around = around.parentElement) around.scrollTop = 300
  })
  expect(await scrolled()).toBeGreaterThan(0)
  await title.click()
  await page.getByRole('heading', { level: 1, name: 'Organizing at Work' }).waitFor()
  // Its form begins at its top, wherever the list was.
  await expect.poll(scrolled).toBe(0)
  // On a phone all that can be done stands in one place, in words.
  await page.getByRole('button', { name: 'More', exact: true }).click()
  expect(await page.getByRole('button', { name: 'Unpublish or discard' }).count()).toBe(0)
  // What stands above it has come, and moves it no more.
  await page.getByRole('button', { name: 'Save the schedule' }).waitFor()
  await page
    .getByRole('button', { name: /^Look at the version/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Before it leaves the site' })
  await dialog.getByText('“Organizing at Work” can’t leave the site yet').waitFor()
  expect(await barriers(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('link', { name: 'What We Do' }).click()
  await page.getByRole('heading', { level: 1, name: 'What We Do' }).waitFor()
})

it.runIf(isWhole)(
  'what is planned for all languages is changed, and taken away, for all',
  async () => {
    await page.setViewportSize(phone)
    const id = await new Editor(cmsUrl, editorToken).find('page', 'slug', 'what-we-do')
    await admin.walkTo(
      `/content-manager/collection-types/api::page.page/${id}?plugins[i18n][locale]=en`,
    )
    await page.getByRole('heading', { level: 1, name: 'What We Do' }).waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    const inAll = page.getByRole('checkbox', { name: 'Also in the other' })
    const box = await inAll.boundingBox()
    expect(box?.width).toBe(box?.height)

    const plan = async (day: string) => {
      await page.getByLabel('Unpublish: date', { exact: true }).fill(day)
      await page.getByLabel('Unpublish: time', { exact: true }).fill('10:00')
      await page.getByRole('button', { name: 'Save the schedule' }).click()
      for (const language of ['English', 'Spanish']) {
        const year = day.slice(0, 4)
        await page.getByText(new RegExp(`^Unpublish \\(${language}\\): .*${year}`)).waitFor()
      }
    }
    await inAll.click()
    await plan('2040-05-01')
    // What is refused then does not stand beside what was done before.
    const done = page.getByText('The schedule is saved.')
    // Under the pointer it would stay for good.
    await done.hover()
    await page.getByLabel('Unpublish: date', { exact: true }).fill('2030-05-01')
    await page.getByRole('button', { name: 'Save the schedule' }).press('Enter')
    await page.getByText('is past. Choose a later time').waitFor()
    await done.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await inAll.waitFor()
    expect(await inAll.isChecked()).toBe(true)
    await plan('2041-05-01')
    await page.getByRole('button', { name: 'Plan nothing in any language' }).click()
    await page.getByText('Nothing is planned.').waitFor()
  },
)

it('a day is taken as people say it, by the day of whoever sits there, and kept as typed where it is none', async () => {
  await admin.newEntry('api::meeting.meeting')
  const field = page.getByRole('textbox', { name: 'First date' })
  const today = (later: number) => {
    const at = new Date(now().getTime() + later * 86_400_000)
    const style = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
    return at.toLocaleDateString('en-US', { ...style, timeZone: farEast })
  }
  await admin.fillDate('First date', 'tomorrow')
  expect(await field.inputValue()).toBe(today(1))
  // Strapi's own field took the first for 2 March without a word.
  for (const none of ['31/02/2036', 'Dec 8-10', 'Monday, December 9, 2036']) {
    await admin.fillDate('First date', none)
    await page.getByText('This can’t be read as a day.').waitFor()
    expect(await field.inputValue()).toBe(none)
  }
  for (const said of ['2036-12-08', '12/8/2036', 'Mon, 8 Dec 2036']) {
    await admin.fillDate('First date', said)
    expect(await field.inputValue()).toBe('Mon, Dec 8, 2036')
  }
  await expect.poll(() => page.getByText('This can’t be read as a day.').count()).toBe(0)

  // The browser's own calendar, which no test can see, begins with the day that is there.
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function showPicker() {
      document.title = `${this.type} ${this.value}`
    }
  })
  await page.getByRole('button', { name: 'Calendar' }).first().click()
  expect(await page.title()).toBe('date 2036-12-08')

  // The keys that save take what stands in the field, though it was not left.
  await admin.fill('Title', 'Keys are enough')
  await field.fill('Dec 9, 2036')
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && response.url().includes('api::meeting.meeting?'),
  )
  await page.keyboard.press('ControlOrMeta+s')
  expect(await (await saved).json()).toMatchObject({ data: { firstDate: '2036-12-09' } })
  await new Editor(cmsUrl, editorToken).remove('meeting', 'title', 'Keys are enough')
})
