import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Effort } from '../guide/effort'
import { Admin, enterAdmin } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { Handwork } from './handwork'
import { cmsUrl, editorToken, siteUrl } from './here'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'
import { untilVisible } from './visible'

const devices = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const

export type Device = keyof typeof devices

/**
 * What somebody does on the first evening who was just made an Editor, and read no guide. Each task
 * begins on Home, and takes so many presses and fields at most.
 */
export function newEditorManages(device: Device): void {
  describe(`a new Editor, on a ${device}`, () => {
    const documents = new Editor(cmsUrl, editorToken)
    const hall = `Hall of the ${device}`
    const potluck = `Potluck by ${device}`
    const seeds = `Seeds by ${device}`
    const semillas = `Semillas en ${device}`
    let context: BrowserContext
    let handwork: Handwork
    let page: Page
    let admin: Admin

    beforeAll(async () => {
      const person: Person = {
        email: `tasks-${device}@example.org`,
        password: goodPassword,
        firstname: 'Vera',
        role: 'strapi-editor',
        language: 'en',
      }
      await makePerson(cmsUrl, editorToken, person)
      const browser = await openBrowser()
      context = await browser.newContext({ ...devices[device], locale: 'en-US' })
      handwork = await Handwork.in(context)
      await enterAdmin(context, cmsUrl, person)
      page = await context.newPage()
      admin = new Admin(page, cmsUrl)
    })
    afterAll(async () => {
      await context.close()
      await documents.remove('meeting', 'title', potluck)
      await documents.remove('venue', 'name', hall)
      await documents.takeOutOfMenu(seeds)
      await documents.remove('page', 'title', seeds)
      await documents.tidyUp()
    })

    async function goHome(): Promise<void> {
      await page.goto(`${cmsUrl}/admin/`)
      await page.getByRole('heading', { name: /^Hello/ }).waitFor()
      handwork.take()
    }

    /** @param most that the task may take */
    function expectAtMost(most: Effort): void {
      const { clicks, fields } = handwork.take()
      expect(clicks).toBeLessThanOrEqual(most.clicks)
      expect(fields).toBeLessThanOrEqual(most.fields)
    }

    async function visitorReads(path: string): Promise<string> {
      await untilVisible()
      return (await fetch(siteUrl + path)).text()
    }

    it('makes a monthly potluck at a venue that is new', async () => {
      await goHome()
      await page.getByRole('link', { name: 'New meeting' }).click()
      await admin.fill('Title', potluck)
      const [year, month, day] = dayIn(9).split('-')
      await admin.fillDate('First date', `${month}/${day}/${year}`)
      const isPhone = device === 'phone'
      await page
        .getByLabel('Starts at')
        .first()
        .fill(isPhone ? '18:00' : '6pm')
      await page
        .getByLabel('Ends at')
        .first()
        .fill(isPhone ? '20:30' : 'half past eight pm')
      await page.getByRole('combobox', { name: 'Repeats' }).click()
      await page
        .getByRole('option', { name: /^The \w+ \w+day of every month$/ })
        .first()
        .click()
      const place = page.getByRole('combobox', { name: /^Place/ }).first()
      await place.click()
      await place.fill(hall)
      // Whoever leaves it at that is told that nothing was chosen.
      await page.keyboard.press('Escape')
      await page.getByText(`“${hall}” is not chosen, so it is not kept.`).waitFor()
      await page.getByRole('button', { name: `Make “${hall}”` }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('heading', { level: 2, name: 'New place' }).waitFor()
      await dialog.getByRole('textbox', { name: 'Street and number' }).fill('12 Garden Street')
      expect(await barriers(page, '[role=dialog]')).toEqual([])
      await dialog.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText(`“${hall}” is made, and chosen in the form.`).first().waitFor()
      await page.getByRole('button', { name: hall, exact: true }).waitFor()
      expect(await dialog.count()).toBe(0)
      expect(await page.getByText('is not chosen').count()).toBe(0)
      expect(await overflow(page)).toBe(0)
      await admin.publish()
      expectAtMost({ clicks: 9, fields: 6 })
      const text = await visitorReads(`/meetings/potluck-by-${device}`)
      expect(text).toContain(hall)
      expect(text).toContain('of every month')
    })

    it('makes a page with a picture, and puts it in the menu', async () => {
      await goHome()
      // What one begins with stays, folded, until all of it is done.
      await page.getByText('1 of 4 done').waitFor()
      expect(await page.getByRole('button', { name: 'Put this away' }).isVisible()).toBe(false)
      expect(await overflow(page)).toBe(0)
      await page.getByRole('link', { name: 'New page', exact: true }).click()
      await admin.fill('Title', seeds)
      await admin.fill('Opening sentence', 'Bring what you have too much of.')
      await page.getByRole('button', { name: 'Add text, a picture or something else' }).click()
      await page.getByRole('button', { name: 'Picture', exact: true }).click()
      const picture = page.getByRole('group', { name: 'Picture', exact: true })
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        picture
          .getByRole('button', { name: /photo|picture/ })
          .first()
          .click(),
      ])
      const buffer = await page.screenshot()
      await chooser.setFiles({ name: 'seeds.png', mimeType: 'image/png', buffer })
      await picture.getByRole('textbox', { name: 'What the picture shows' }).fill('A tray of seeds')
      expect(await barriers(page, '[role=group][aria-label="Picture"]')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await admin.publish()

      const put = {
        phone: 'Nothing leads here yet: put it into the menu',
        desktop: 'Put it into the menu at the top',
      }
      await page.getByRole('button', { name: put[device] }).click()
      const dialog = page.getByRole('dialog').last()
      await dialog
        .getByRole('listitem')
        .filter({ hasText: `${seeds} – new` })
        .waitFor()
      expect(await barriers(page, '[role=dialog]')).toEqual([])
      expect(await overflow(page)).toBe(0)
      await dialog.getByRole('textbox', { name: 'Words in the menu, in Spanish' }).fill(semillas)
      await dialog.getByRole('button', { name: 'Put it there' }).click()
      const message = page.getByText(`“${seeds}” stands in the menu at the top.`).first()
      await message.waitFor()
      // On a phone it leaves free what one presses next, the menu of the admin at the top.
      const { y = 0 } = (await message.boundingBox()) ?? {}
      expect(y > devices[device].viewport.height / 2).toBe(device === 'phone')
      expectAtMost({ clicks: 10, fields: 4 })
      const text = await visitorReads(`/seeds-by-${device}`)
      expect(text).toContain('alt="A tray of seeds"')
      expect(text.match(new RegExp(`href="/seeds-by-${device}"`, 'g'))?.length).toBeGreaterThan(0)
      expect(await visitorReads('/')).toContain(seeds)
      expect(await visitorReads('/es')).toContain(semillas)

      if (device === 'phone') {
        await page.getByRole('button', { name: put.phone }).waitFor({ state: 'detached' })
        await page.getByRole('button', { name: 'More', exact: true }).click()
      }
      await page.getByRole('button', { name: 'Take it out of the menu at the top' }).click()
      const question = page.getByRole('alertdialog')
      await question.getByText('The page itself stays as it is.').waitFor()
      expect(await barriers(page, '[role=alertdialog]')).toEqual([])
      await question.getByRole('button', { name: 'Take it out' }).click()
      await page.getByRole('button', { name: 'Put it into the menu at the top' }).waitFor()
      expect(await visitorReads('/es')).not.toContain(semillas)
    })
  })
}
