import { readFile } from 'node:fs/promises'
import { freePort } from 'cms/tests/ports'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { enterAdmin, goTo, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { ownClock } from './clock'
import { signIn } from './editor'
import { Handwork } from './handwork'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { goodPassword, startCms, type Server } from './system'

type Device = 'phone' | 'desktop'

const screens: Record<Device, { width: number; height: number }> = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
}
const devices = ['phone', 'desktop'] as const

const people = {
  editor: {
    email: 'edith@example.org',
    password: goodPassword,
    firstname: 'Edith',
    role: 'strapi-editor',
    language: 'en',
  },
  editora: {
    email: 'elena@example.org',
    password: goodPassword,
    firstname: 'Elena',
    role: 'strapi-editor',
    language: 'es',
  },
  contributor: {
    email: 'carla@example.org',
    password: goodPassword,
    firstname: 'Carla',
    role: 'strapi-author',
    language: 'en',
  },
} as const satisfies Record<string, Person>
type Role = keyof typeof people

export let cms: Server
let browser: Browser

/** What people sent, so that what is done at one screen takes nothing from the other. */
function entriesOn(device: Device): object[] {
  return [
    {
      kind: 'sign-up',
      email: `sol-${device}@example.org`,
      name: `Sol ${device}`,
      interests: ['Posters'],
    },
    { kind: 'sign-up', email: `tess-${device}@example.org`, interests: ['Tabling'] },
    { kind: 'sign-up', email: longAddress(device), wantsLetters: true, returned: 2 },
    {
      kind: 'attend',
      email: `ivo-${device}@example.org`,
      name: `Ivo ${device}`,
      accessNeeds: 'A chair near the door',
      isAboutNextDate: true,
    },
    {
      kind: 'ask',
      email: `Ana.${device}@Example.org`,
      name: `Ana ${device}`,
      message:
        '=HYPERLINK("https://example.org","see")\nIs there a ramp, and may I bring my "kids"?',
      language: 'es',
    },
    { kind: 'ask', email: `bea-${device}@example.org`, name: `Bea ${device}`, message: 'Where?' },
    {
      kind: 'ask',
      email: `cy-${device}@example.org`,
      name: `Cy ${device}`,
      message: 'Which door?',
    },
    { kind: 'ask', email: `late-${device}@example.org`, message: 'When?', isUnconfirmed: true },
  ]
}

/** One that is longer than a column is wide. */
function longAddress(device: Device): string {
  return `somebody.with-a-long-name.${device}@department.of.history.university.example.org`
}

export async function open(role: Role, device: Device): Promise<Page> {
  const context = await browser.newContext({ viewport: screens[device], locale: 'en-US' })
  await enterAdmin(context, cms.url, people[role])
  return context.newPage()
}

/** On a phone the filters are behind a button until it is pressed. */
async function choose(page: Page, filter: string, option: string): Promise<void> {
  const folded = page.getByRole('button', { name: /^Which entries/, expanded: false })
  if ((await folded.count()) > 0) await folded.click()
  await page.getByRole('combobox', { name: filter }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Keeps the next answer from some address, which the cms has given by then, until it may go. */
async function holdBack(page: Page, address: RegExp) {
  let letGo = () => {}
  let tellHeld = () => {}
  const mayGo = new Promise<void>((resolve) => (letGo = resolve))
  const isHeld = new Promise<void>((resolve) => (tellHeld = resolve))
  let isNext = true
  await page.route(address, async (route) => {
    if (!isNext) return route.continue()
    isNext = false
    const response = await route.fetch()
    tellHeld()
    await mayGo
    await route.fulfill({ response })
  })
  return { isHeld, letGo }
}

const opening = (page: Page, who: string): Locator =>
  page.getByRole('button', { name: `Open the entry of ${who}` })

/** A cms with what people sent, and those who read it; for the tests of one file. */
export function withEntries(...roles: Role[]): void {
  beforeAll(async () => {
    cms = await startCms({
      webPort: await freePort(),
      program: 'tests/fillEntries.mjs',
      clock: ownClock(),
      env: { FILL_ENTRIES: JSON.stringify(devices.flatMap(entriesOn)) },
    })
    browser = await openBrowser()
    const token = await signIn(cms.url)
    for (const role of roles) await makePerson(cms.url, token, people[role])
  })
  afterAll(() => cms.stop())
}

/** All that an editor does with entries. */
export function workOnEntries(device: Device): void {
  describe(`an editor on a ${device}`, () => {
    let page: Page
    let handwork: Handwork

    beforeAll(async () => {
      page = await open('editor', device)
      handwork = await Handwork.in(page.context())
    })
    afterAll(() => page.context().close())

    it('is told on Home what is new, and of the date that nobody has confirmed', async () => {
      await page.goto(`${cms.url}/admin`)
      await page.getByRole('heading', { name: 'New sign-ups and messages' }).waitFor()
      await page.getByRole('heading', { name: 'Dates not yet confirmed' }).waitFor()
      expect(await barriers(page, 'main')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.getByRole('link', { name: '2 not confirmed yet' }).waitFor()
      await page.getByRole('link', { name: /^\d messages?$/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Sign-ups and messages' }).waitFor()
      await opening(page, `Ana ${device}`).waitFor()
      expect(await opening(page, `Sol ${device}`).count()).toBe(0)
    })

    it('comes there by the menu, too', async () => {
      await walkTo(page, '')
      await page.getByRole('heading', { name: 'Next dates' }).waitFor()
      if (device === 'phone') await page.getByRole('button', { name: /menu/i }).first().click()
      await page.getByRole('link', { name: 'Sign-ups and messages', exact: true }).click()
      await opening(page, `Sol ${device}`).waitFor()
      expect(await barriers(page, 'main')).toEqual([])
      expect(await overflow(page)).toBe(0)
      const protrudes = await opening(page, longAddress(device)).evaluate(
        (button) =>
          button.getBoundingClientRect().right >
          (button.parentElement?.getBoundingClientRect().right ?? 0) + 1,
      )
      expect(protrudes).toBe(false)
    })

    it('filters by kind, interest and meeting', async () => {
      const filters = page.getByRole('button', { name: /^Which entries/ })
      expect(await filters.count()).toBe(device === 'phone' ? 1 : 0)
      if (device === 'phone') {
        expect(await filters.getAttribute('aria-expanded')).toBe('false')
        expect(await filters.innerText()).toContain('New')
        await filters.click()
        expect(await barriers(page, 'section[aria-label="Which entries"]')).toEqual([])
      }
      await choose(page, 'Kind', 'Sign-up')
      await expect.poll(() => opening(page, `Ana ${device}`).count()).toBe(0)
      await choose(page, 'Interest', 'Posters')
      await expect.poll(() => opening(page, `tess-${device}@example.org`).count()).toBe(0)
      expect(await opening(page, `Sol ${device}`).count()).toBe(1)
      await choose(page, 'Interest', 'All')
      await choose(page, 'Kind', 'All')
      await page.getByRole('combobox', { name: 'Meeting' }).click()
      await page.getByRole('option').nth(1).click()
      await expect.poll(() => opening(page, `Sol ${device}`).count()).toBe(0)
      expect(await opening(page, `Ivo ${device}`).count()).toBe(1)
      await choose(page, 'Meeting', 'All')
      await choose(page, 'Show', 'Not confirmed yet')
      await opening(page, `late-${device}@example.org`).waitFor()
      await choose(page, 'Show', 'New')
      await opening(page, `Sol ${device}`).waitFor()
    })

    it('finds an exact address, of which no address of a request tells', async () => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const field = page.getByRole('textbox', { name: 'Exact email address' })
      await field.fill(`ANA.${device}@example.org`)
      await field.press('Enter')
      await page
        .getByRole('status')
        .filter({ hasText: /^1 entry$/ })
        .waitFor()
      await opening(page, `Ana ${device}`).waitFor()
      await field.fill(`ana.${device}`)
      await field.press('Enter')
      // The browser itself asks for a whole address.
      expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(false)
      await page.getByRole('button', { name: 'Clear' }).click()
      await opening(page, `Sol ${device}`).waitFor()
      expect(asked.some((url) => url.includes('/involve/entries'))).toBe(true)
      expect([...asked, page.url()].filter((url) => /ana\./i.test(url))).toEqual([])
    })

    it('asks before an answer that was typed is left for the meeting it is about', async () => {
      await opening(page, `Ivo ${device}`).click()
      const dialog = page.getByRole('dialog')
      const text = dialog.getByRole('textbox', { name: 'Your answer' })
      await text.fill('See you there.')
      await dialog.getByRole('link').first().click()
      const leaving = page.getByRole('alertdialog', { name: 'Not sent' })
      await leaving.getByRole('button', { name: 'Go back' }).click()
      await leaving.waitFor({ state: 'detached' })
      expect(await text.inputValue()).toBe('See you there.')
      await text.fill('')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    })

    it('reads an entry and answers it; what was typed outlives a failure', async () => {
      await opening(page, `Ana ${device}`).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('Is there a ramp').waitFor()
      await dialog.getByText('The branch may keep this').waitFor()
      await dialog.getByText('Spanish', { exact: true }).waitFor()
      expect(await barriers(page, '[role=dialog]')).toEqual([])
      const subject = dialog.getByRole('textbox', { name: 'Subject' })
      const text = dialog.getByRole('textbox', { name: 'Your answer' })
      const send = dialog.getByRole('button', { name: 'Send and mark as handled' })
      expect(await subject.inputValue()).toMatch(/^Tu mensaje a \S/)
      const mark = dialog.getByRole('button', { name: 'Mark as handled', exact: true })
      expect(await mark.count()).toBe(1)
      await text.fill('Sí, hay una rampa.')
      await dialog.getByText('Your answer has not been sent yet').waitFor()
      expect(await mark.count()).toBe(0)
      await subject.fill('')
      await send.click()
      await dialog.getByText('Write a subject.').waitFor()
      await subject.fill('La rampa')
      // What was said of it ends with its cause.
      expect(await dialog.getByText('Write a subject.').count()).toBe(0)
      await page.route('**/involve/entries/*/reply*', (route) => route.abort())
      const list = await holdBack(page, /\/involve\/entries\?/)
      await send.click()
      await dialog.getByRole('alert').getByText(/\S/).waitFor()
      expect(await text.inputValue()).toBe('Sí, hay una rampa.')
      await page.unroute('**/involve/entries/*/reply*')
      // On a slow line the list, asked for anew, comes after the answer and from before it.
      await list.isHeld
      await send.click()
      await page.getByText(`Your answer to Ana ${device} is on its way.`).first().waitFor()
      list.letGo()
      await dialog.waitFor({ state: 'detached' })
      await expect.poll(() => opening(page, `Ana ${device}`).count()).toBe(0)
      await choose(page, 'Show', 'Handled')
      await opening(page, `Ana ${device}`).click()
      const answers = dialog.getByRole('region', { name: 'Answers' })
      await answers.getByText('Sí, hay una rampa.').waitFor()
      await answers.getByText(/, by Edith$/).waitFor()
      // It does not wait for long.
      await answers.getByText(/^(waiting to be sent since|sent) /).waitFor()
      expect(await barriers(page, '[role=dialog]')).toEqual([])
      await dialog.getByRole('button', { name: 'Close' }).click()
      await choose(page, 'Show', 'New')
    })

    it('saves an answer without the name in it, and chooses it for somebody else', async () => {
      const dialog = page.getByRole('dialog')
      const text = dialog.getByRole('textbox', { name: 'Your answer' })
      const button = (name: string) => dialog.getByRole('button', { name, exact: true })
      await opening(page, `Sol ${device}`).click()
      await text.fill(`Hello Sol ${device}, come by on Thursday.`)
      await button('Save for later').click()
      expect(await dialog.getByRole('textbox', { name: 'Text' }).inputValue()).toBe(
        'Hello {name}, come by on Thursday.',
      )
      await button('Save').click()
      await dialog.getByText('Give it a name by which it is found again.').waitFor()
      expect(await barriers(page, '[role=dialog]')).toEqual([])
      await dialog.getByRole('textbox', { name: 'Name' }).fill(`Come by ${device}`)
      await dialog.getByRole('textbox', { name: 'Subject' }).fill('Welcome, {name}')
      await button('Save').click()
      // Back at what was typed, which is as it was.
      expect(await text.inputValue()).toBe(`Hello Sol ${device}, come by on Thursday.`)
      await button('Close').click()

      await opening(page, `Ivo ${device}`).click()
      await text.fill('Thank you.')
      await choose(page, 'Saved answer', `Come by ${device}`)
      await dialog.getByText(`“Come by ${device}” is added below what you typed.`).waitFor()
      const chosen = `Thank you.\n\nHello Ivo ${device}, come by on Thursday.`
      expect(await text.inputValue()).toBe(chosen)
      expect(await dialog.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe(
        `Welcome, Ivo ${device}`,
      )
      await button('Close').click()
    })

    // Each step of it is done above.
    it.runIf(isWhole)(
      'answers a message in few presses from Home on, and the next one by what was saved',
      async () => {
        const dialog = page.getByRole('dialog')
        const send = dialog.getByRole('button', { name: 'Send and mark as handled' })
        const typed = () =>
          dialog.getByRole('textbox', { name: 'Your answer' }).fill('At the hall.')
        const chosen = () => choose(page, 'Saved answer', `Come by ${device}`)
        const answers = [
          { name: 'Bea', answer: typed, text: 'At the hall.', most: { clicks: 3, fields: 2 } },
          {
            name: 'Cy',
            answer: chosen,
            text: `Hello Cy ${device}, come by on Thursday.`,
            most: { clicks: 5, fields: 0 },
          },
        ]
        for (const { name, answer, text, most } of answers) {
          const who = `${name} ${device}`
          await goTo(page, '')
          await page.getByRole('heading', { name: 'New sign-ups and messages' }).waitFor()
          handwork.take()
          await page.getByRole('link', { name: /^\d messages?$/ }).click()
          await opening(page, who).click()
          await answer()
          await send.click()
          await page.getByText(`Your answer to ${who} is on its way.`).first().waitFor()
          handwork.expectAtMost(most)
          await expect.poll(() => opening(page, who).count()).toBe(0)
          await choose(page, 'Show', 'Handled')
          await opening(page, who).click()
          await dialog.getByRole('region', { name: 'Answers' }).getByText(text).waitFor()
          await dialog.getByRole('button', { name: 'Close' }).click()
        }
      },
    )

    it('changes a saved answer and deletes it, and what was typed stays', async () => {
      const dialog = page.getByRole('dialog')
      const text = dialog.getByRole('textbox', { name: 'Your answer' })
      const button = (name: string) => dialog.getByRole('button', { name, exact: true })
      await choose(page, 'Kind', 'All')
      await choose(page, 'Show', 'New')
      await opening(page, `Ivo ${device}`).click()
      await text.fill('Thank you.')
      await button('Saved answers').click()
      await button(`Change “Come by ${device}”`).click()
      await dialog.getByRole('textbox', { name: 'Text' }).fill('Hello {name}!')
      await button('Save').click()
      await dialog.getByText('Hello {name}!').waitFor()
      expect(await barriers(page, '[role=dialog]')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await button(`Delete “Come by ${device}”`).click()
      await button('Yes, delete it').click()
      await dialog.getByText('There are none yet.').waitFor()
      await button('Back to your answer').click()
      expect(await text.inputValue()).toBe('Thank you.')
      await button('Close').click()
    })

    it('does not answer an address that nobody confirmed', async () => {
      await page.getByText('2 more are not confirmed yet.').waitFor()
      expect(await barriers(page, 'main')).toEqual([])
      await page.getByRole('button', { name: 'Show what is not confirmed' }).click()
      await opening(page, `late-${device}@example.org`).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('it is deleted by itself on').waitFor()
      expect(await dialog.getByRole('link', { name: /@example/ }).count()).toBe(0)
      expect(await dialog.getByRole('textbox').count()).toBe(0)
      await dialog.getByRole('button', { name: 'Close' }).click()
      expect(await barriers(page, 'main')).toEqual([])
      await choose(page, 'Show', 'New')
    })

    it('exports what the filters show as a file', async () => {
      await choose(page, 'Show', 'All')
      const downloaded = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Export' }).click()
      const download = await downloaded
      expect(download.suggestedFilename()).toMatch(/^entries-\d{4}-\d\d-\d\d\.csv$/)
      const csv = await readFile(await download.path(), 'utf8')
      expect(csv.startsWith('\u{feff}Kind,')).toBe(true)
      expect(csv).toContain(`sol-${device}@example.org`)
      expect(csv).toContain(`"'=HYPERLINK(""https://example.org""`)
      await choose(page, 'Show', 'New')
      await opening(page, `late-${device}@example.org`).waitFor({ state: 'detached' })
    })

    it('marks several as handled at once', async () => {
      for (const who of [`Sol ${device}`, `tess-${device}@example.org`]) {
        await page.getByRole('checkbox', { name: `Select ${who}` }).click()
      }
      const bar = page.getByRole('region', { name: 'With the selected entries' })
      await bar.getByText('2 selected').waitFor()
      expect(await barriers(page, 'main')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await bar.getByRole('button', { name: 'Mark as handled' }).click()
      await expect.poll(() => opening(page, `Sol ${device}`).count()).toBe(0)
      await bar.waitFor({ state: 'detached' })
    })

    it('deletes with two clicks, the second of which says how many', async () => {
      await choose(page, 'Show', 'Handled')
      for (const who of [`Sol ${device}`, `tess-${device}@example.org`]) {
        await page.getByRole('checkbox', { name: `Select ${who}` }).click()
      }
      const bar = page.getByRole('region', { name: 'With the selected entries' })
      await bar.getByRole('button', { name: 'Delete' }).click()
      await bar.getByText('Delete these 2 entries for good?').waitFor()
      expect(await barriers(page, 'main')).toEqual([])
      await bar.getByRole('button', { name: 'Keep' }).click()
      expect(await opening(page, `Sol ${device}`).count()).toBe(1)
      await bar.getByRole('button', { name: 'Delete' }).click()
      await bar.getByRole('button', { name: 'Yes, delete 2 entries' }).click()
      await page.getByText('2 entries are deleted.').first().waitFor()
      await expect.poll(() => opening(page, `Sol ${device}`).count()).toBe(0)
      expect(await opening(page, `Ana ${device}`).count()).toBe(1)
    })

    it('sees beside a meeting who comes, and comes from there to their entries', async () => {
      await walkTo(page, '')
      const unconfirmed = page.getByRole('region', { name: 'Dates not yet confirmed' })
      await unconfirmed.getByRole('link').first().click()
      if (device === 'phone') await page.getByRole('button', { name: 'More', exact: true }).click()
      const panel = page
        .locator('aside')
        .filter({ has: page.getByRole('heading', { name: 'Who comes' }) })
      await panel
        .getByText('2 will be there · 2 with access needs · the organizer has not answered yet')
        .waitFor()
      await panel.getByRole('link', { name: 'Look at the entries' }).click()
      await opening(page, `Ivo ${device}`).waitFor()
    })

    it.runIf(isWhole)(
      'asks who signed up before there were letters, and says which came back',
      async () => {
        await page.goto(`${cms.url}/admin/entries`)
        const question = page.getByRole('region', { name: 'Letters', exact: true })
        await question.getByText('2 people signed up before there were letters').waitFor()
        await question.getByRole('button', { name: 'Ask whether they want letters' }).click()
        expect(await barriers(page, 'main')).toEqual([])
        expect(await overflow(page)).toBe(0)
        await question.getByRole('button', { name: 'Ask 2 people' }).click()
        await page.getByText('2 mails are on their way.').first().waitFor()
        await question.getByText(/^\d people get letters\.$/).waitFor()
        await choose(page, 'Show', 'Get letters')
        const dialog = page.getByRole('dialog')
        await opening(page, longAddress(device)).click()
        await dialog.getByText('Gets each letter.').waitFor()
        await dialog.getByText('2 letters came back. After 3 letters end.').waitFor()
        await dialog.getByRole('button', { name: 'A letter came back' }).click()
        await page
          .getByText(/^3 letters to .* came back: they get no more\.$/)
          .first()
          .waitFor()
        await expect.poll(() => opening(page, longAddress(device)).count()).toBe(0)
        await choose(page, 'Show', 'All')
        await opening(page, longAddress(device)).click()
        await dialog.getByText('Letters have ended: 3 came back').waitFor()
        expect(await barriers(page, '[role=dialog]')).toEqual([])
        await dialog.getByRole('button', { name: 'The address takes mail again' }).click()
        await dialog.getByText('Gets each letter.').waitFor()
        await dialog.getByRole('button', { name: 'Close' }).click()
      },
    )
  })
}
