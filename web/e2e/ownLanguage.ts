import type { Locale } from 'cms/contract'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { overflow } from './overflow'
import { invite } from './people'
import { goodPassword } from './system'
import { namesOfContent, textsOn, titlesOnHome } from './textsOn'

/** What stands on screen where something is pressed, and what is looked for in the help. */
const shown = {
  en: {
    tag: 'en-US',
    home: 'Next dates',
    newMeeting: 'New meeting',
    repeats: 'Repeats',
    place: 'Place',
    another: 'Choose another',
    publish: 'Publish',
    published: 'It is published.',
    cancel: 'Cancel a date',
    cancelThis: 'Cancel this date',
    help: 'Help',
    topics: 'All topics',
    asked: 'picture',
    closeHelp: 'Close the help',
  },
  es: {
    tag: 'es-MX',
    home: 'Próximas fechas',
    newMeeting: 'Nueva reunión',
    repeats: 'Se repite',
    place: 'Lugar',
    another: 'Elegir otro',
    publish: 'Publicar',
    published: 'Se ha publicado.',
    cancel: 'Cancelar una fecha',
    cancelThis: 'Cancelar esta fecha',
    help: 'Ayuda',
    topics: 'Todos los temas',
    asked: 'imagen',
    closeHelp: 'Cerrar la ayuda',
  },
  de: {
    tag: 'de-DE',
    home: 'Nächste Termine',
    newMeeting: 'Neues Treffen',
    repeats: 'Wiederholung',
    place: 'Ort',
    another: 'Etwas anderes auswählen',
    publish: 'Veröffentlichen',
    published: 'Es ist veröffentlicht.',
    cancel: 'Termin absagen',
    cancelThis: 'Absagen',
    help: 'Hilfe',
    topics: 'Alle Themen',
    asked: 'Bild',
    closeHelp: 'Hilfe schließen',
  },
} as const satisfies Record<Locale, object>

/** What is said in English as well, and is right. */
const same: Record<'es' | 'de', readonly string[]> = {
  es: [],
  // What Home says was changed, where somebody has changed the menu.
  de: ['Navigation'],
}

/** Only what hangs meets it. */
const patience = { timeout: 60_000 }

/** What axe finds in fields of Strapi's. */
const strapis = ['aria-allowed-attr', 'aria-input-field-name']

/**
 * Somebody who was just invited, on a phone: the admin speaks their language on every screen of a first
 * evening. What is still said in English is what the same screens say to somebody who reads English.
 */
export function deskSpeaks(language: 'es' | 'de'): void {
  describe(`a new Editor who reads ${language}, on a phone`, () => {
    const documents = new Editor(cmsUrl, editorToken)
    let invited = 0
    const title = (reader: Locale) => `Zq ${reader}`

    /** What Home names that others wrote, or deleted meanwhile. */
    const named = new Set<string>()

    afterAll(async () => {
      for (const reader of ['en', language] as const) {
        await documents.remove('date-change', 'meeting.title', title(reader))
        await documents.remove('meeting', 'title', title(reader))
      }
    })

    // A short run does without reading all of it in English, too: that nothing is left out in a language
    // is held by the compiler for our words, and by `strapi.test.ts` for Strapi's.
    const does = isWhole ? 'said in English, cut off, or a barrier' : 'cut off, or a barrier'

    it(`finds nothing that is ${does}`, async () => {
      const english = isWhole ? await walk('en', () => Promise.resolve()) : null
      const names = await namesOfContent(cmsUrl, editorToken)
      const wrong: string[] = []
      const own = await walk(language, async (page, screen, part) => {
        const wider = await overflow(page)
        if (wider > 0) wrong.push(`${screen} is ${wider} pixels wider than the phone`)
        const found = await barriers(page, part, strapis)
        wrong.push(...found.map((barrier) => `${screen}: ${barrier}`))
      })
      const known = new Set<string>([
        ...names,
        ...named,
        ...same[language],
        ...['Branchline', 'Kim', title('en'), title(language)],
      ])
      for (const [screen, texts] of own) {
        const left = texts.filter((text) => /\p{L}{2}/u.test(text) && !known.has(text))
        const inEnglish = left.filter((text) => english?.get(screen)?.includes(text))
        wrong.push(...inEnglish.map((text) => `${screen} says “${text}”`))
      }
      if (english) expect([...own.keys()]).toEqual([...english.keys()])
      expect(wrong).toEqual([])
    })

    /** @returns what stands on each screen, by its name */
    async function walk(
      reader: 'en' | 'es' | 'de',
      look: (page: Page, screen: string, part: string) => Promise<void>,
    ): Promise<Map<string, string[]>> {
      const seen = new Map<string, string[]>()
      const context = await phone(shown[reader].tag)
      const page = await context.newPage()
      const see = async (screen: string, part: string) => {
        seen.set(screen, await textsOn(page, part))
        await look(page, screen, part)
      }
      await register(page, reader)
      await see('Home', 'body')
      await addMeeting(page, reader, see)
      // That these are fit for a phone is held by `adminPanel` in English, and by `guide` in Spanish.
      if (isWhole) {
        await cancelIt(page, reader, see)
        await askForHelp(page, reader, see)
      }
      await context.close()
      return seen
    }

    async function phone(locale: string): Promise<BrowserContext> {
      const browser = await openBrowser()
      const viewport = { width: 390, height: 844 }
      return browser.newContext({ locale, viewport, hasTouch: true, isMobile: true })
    }

    async function register(page: Page, reader: Locale): Promise<void> {
      const token = await invite(cmsUrl, editorToken, {
        email: `own-language-${language}-${reader}-${++invited}@example.org`,
        firstname: 'Kim',
        role: 'strapi-editor',
      })
      await page.goto(`${cmsUrl}/admin/auth/register?registrationToken=${token}`)
      // With the name the form is begun anew.
      await vi.waitUntil(
        async () => (await page.locator('[name=firstname]').inputValue()) === 'Kim',
        patience,
      )
      await page.locator('[name=password]').fill(goodPassword)
      await page.locator('[name=confirmPassword]').fill(goodPassword)
      const home = page.waitForResponse((response) => response.url().includes('/branchline/home'))
      await page.locator('[type=submit]').click()
      for (const told of await titlesOnHome(await home)) named.add(told)
      await page.getByRole('heading', { name: shown[reader].home }).waitFor()
    }

    type See = (screen: string, part: string) => Promise<void>

    async function addMeeting(page: Page, reader: 'en' | 'es' | 'de', see: See): Promise<void> {
      const { newMeeting, repeats, place, another, publish, published } = shown[reader]
      await page.getByRole('link', { name: newMeeting }).click()
      await page.getByRole('heading', { level: 1, name: newMeeting }).waitFor()
      await page.locator('[name=title]').fill(title(reader))
      // On a slow line the sentences come when their list is open already.
      const sentences = page.getByRole('listbox')
      await page.route('**/branchline/series**', async (route) => {
        await sentences.waitFor()
        await route.continue()
      })
      const date = page.locator('[name=firstDate]')
      await date.fill(dayIn(3))
      await date.press('Tab')
      await page.locator('[name=startTime]').fill('18:00')
      await page.locator('[name=endTime]').fill('19:30')
      await page.getByRole('combobox', { name: repeats }).click()
      await page.getByRole('option').nth(6).waitFor()
      // All seven sentences are seen at once.
      const hidden = () =>
        sentences.evaluate((list) => {
          const scrolled = [...list.querySelectorAll('div')]
          return Math.max(...scrolled.map((part) => part.scrollHeight - part.clientHeight))
        })
      await expect.poll(hidden).toBe(0)
      await page.unroute('**/branchline/series**')
      await see('how a meeting repeats', '[role=listbox]')
      await page.keyboard.press('Escape')
      const where = page.getByRole('combobox', { name: new RegExp(`^${place}`) })
      await where.click()
      await page.getByRole('option', { name: 'Corner Table Coffee' }).click()
      // What is chosen is asked for no more.
      await vi.waitUntil(
        async () => (await where.getAttribute('placeholder')) === another,
        patience,
      )
      await see('a new meeting', 'main')
      await page.getByRole('button', { name: publish, exact: true }).click()
      await page.getByText(published, { exact: true }).first().waitFor()
      await see('a meeting', 'main')
    }

    async function cancelIt(page: Page, reader: 'en' | 'es' | 'de', see: See): Promise<void> {
      const { home, cancel, cancelThis } = shown[reader]
      await walkTo(page, '')
      await page.getByRole('heading', { name: home }).waitFor()
      await page.getByRole('button', { name: cancel, exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog
        .getByRole('radio', { name: new RegExp(`^${title(reader)}`) })
        .first()
        .click()
      await see('a date to cancel', '[role=dialog]')
      await dialog.getByRole('textbox').first().fill('Zq')
      await dialog.getByRole('button', { name: cancelThis, exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
      await walkTo(page, '/content-manager/collection-types/api::meeting.meeting')
      await page
        .getByRole('link', { name: title(reader) })
        .first()
        .waitFor()
      await see('meetings', 'main')
    }

    async function askForHelp(page: Page, reader: 'en' | 'es' | 'de', see: See): Promise<void> {
      const { help, topics, asked, closeHelp } = shown[reader]
      await page.getByRole('button', { name: help, exact: true }).click()
      await page.getByRole('button', { name: topics }).click()
      await page.getByRole('dialog').getByRole('searchbox').fill(asked)
      await page.locator('dialog li strong').first().waitFor()
      await see('the help', 'dialog')
      await page.getByRole('button', { name: closeHelp }).click()
    }
  })
}
