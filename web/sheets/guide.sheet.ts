/**
 * The pictures of the editors' guide, taken in the real admin at the steps that it tells of, in the
 * language of each guide: `npm run sheets` writes them to `docs/pictures/editing/`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from 'cms/contract'
import { openBrowser } from '../e2e/browser'
import { Editor } from '../e2e/editor'
import { cmsUrl, editorToken } from '../e2e/here'
import { makePerson } from '../e2e/people'
import { docsFile } from '../guide/guides'
import { inLanguage } from '../src/inLanguage'
import { spoken } from '../src/words/files'
import { words as source, type SheetWords } from './words/en'
import { goodPassword } from '../e2e/system'

const documents = new Editor(cmsUrl, editorToken)
const desk = { width: 1180, height: 820 }
const phone = { width: 390, height: 844 }

/** By language: of the guide, and of what is done for its pictures. */
const files = import.meta.glob<SheetWords>('./words/??.ts', { import: 'words', eager: true })

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(spoken)('the guide in %s', (locale) => {
  const { tag, editor: account, shown: words, said } = inLanguage(files, locale)
  const editor = { ...account, password: goodPassword }
  let context: BrowserContext
  let page: Page
  let subject: string
  let weekly: string
  let untranslated: string

  beforeAll(async () => {
    const folder = docsFile(`pictures/editing/${locale}`)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await makePerson(cmsUrl, editorToken, {
      ...editor,
      role: 'strapi-editor',
      language: locale,
    })
    context = await browser.newContext({
      locale: tag,
      timezoneId: 'America/Los_Angeles',
      viewport: desk,
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    // The browser asks whether to leave what is not saved.
    page.on('dialog', (dialog) => void dialog.accept())
    await signIn()
    subject = await documents.make('page', {
      title: source.said.title,
      lead: source.said.first,
    })
    await documents.change('page', subject, { title: said.title, lead: said.first }, locale)
    await documents.change('page', subject, { lead: said.second }, locale)
    untranslated = await documents.find('page', 'slug', 'on-campus')
    weekly = await documents.find('meeting', 'slug', 'weekly-branch-meeting')
    const forms = '/content-manager/single-types/api::get-involved.get-involved'
    await documents.save(forms, { lettersOn: true })
  })
  afterAll(async () => {
    await documents.tidyUp()
    await context.close()
  })

  async function signIn(): Promise<void> {
    await page.goto(`${cmsUrl}/admin`)
    await page.locator('[name=email]').fill(editor.email)
    await page.locator('[name=password]').fill(editor.password)
    await page.locator('[type=submit]').click()
    await page.getByRole('heading', { name: words.nextDates }).waitFor()
  }

  async function open(type: string, id: string, language: Locale = locale): Promise<void> {
    const path = `api::${type}.${type}/${id}?plugins[i18n][locale]=${language}`
    await page.goto(`${cmsUrl}/admin/content-manager/collection-types/${path}`)
    await page.getByRole('textbox', { name: words.title }).first().waitFor()
    await panel(words.history).getByRole('listitem').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  function panel(name: string): Locator {
    return page.locator('aside').filter({ has: page.getByRole('heading', { name, exact: true }) })
  }

  /** As tall as the whole of something in the page, if it is taller than a screen. */
  async function take(name: string, what: Page | Locator = page): Promise<void> {
    // What slides or fades in has arrived then.
    await page.waitForTimeout(600)
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    const png = await what.screenshot({ animations: 'disabled', caret: 'hide' })
    const webp = await asWebp(png)
    expect(webp.byteLength).toBeGreaterThan(3_000)
    await writeFile(docsFile(`pictures/editing/${locale}/${name}.webp`), webp)
  }

  it('Home', async () => {
    await page.goto(`${cmsUrl}/admin`)
    await page.getByRole('heading', { name: words.nextDates }).waitFor()
    await page.waitForLoadState('networkidle')
    await take('home')
  })

  it('a page and what stands beside it', async () => {
    await open('page', subject)
    await panel(words.report).getByRole('heading', { level: 3 }).first().waitFor()
    await take('page')
  })

  it('the checks', async () => {
    const draft = await documents.make('meeting', {
      title: said.meeting,
      firstDate: new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10),
      startTime: '18:30',
      endTime: '20:00',
      attendance: 'online',
    })
    await documents.draft('meeting', draft, { attendance: 'in person' })
    await open('meeting', draft, 'en')
    const report = panel(words.report)
    await report.getByRole('heading', { level: 3 }).first().waitFor()
    await page.setViewportSize(phone)
    await page.getByRole('button', { name: words.drawer, exact: true }).click()
    await page.waitForLoadState('networkidle')
    await take('checks')
    await page.setViewportSize(desk)
  })

  it('the dates of a meeting', async () => {
    await open('meeting', weekly, 'en')
    await panel(words.report).getByRole('heading', { level: 3 }).first().waitFor()
    await page.setViewportSize(phone)
    await page.getByRole('button', { name: words.drawer, exact: true }).click()
    const dates = panel(words.report).getByRole('heading', { name: words.nextDates })
    await dates.evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
    await take('dates')
    await page.setViewportSize(desk)
  })

  it('cancelling a date', async () => {
    await page.setViewportSize(phone)
    await page.goto(`${cmsUrl}/admin`)
    await page.getByRole('button', { name: words.cancel }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio').first().click()
    await dialog.getByLabel(words.note).fill(words.reason)
    await dialog.getByLabel(words.note).scrollIntoViewIfNeeded()
    await take('cancel')
    await page.setViewportSize(desk)
  })

  it('the preview', async () => {
    await documents.draft('page', subject, { lead: said.third }, locale)
    const seePreview = async () => {
      await open('page', subject)
      await page.getByRole('link', { name: words.preview }).click()
      await page.frameLocator('iframe').getByText(said.third).waitFor()
    }
    await seePreview()
    // As an editor sees it the second time: the first may be in the faces of the device.
    await page
      .frameLocator('iframe')
      .locator(':root')
      .evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())))
    await seePreview()
    await take('preview')
  })

  it('the history', async () => {
    await open('page', subject)
    await panel(words.history).getByRole('button', { name: words.look }).last().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: words.bringBack }).click()
    await take('history', dialog)
  })

  it('the schedule', async () => {
    await page.setViewportSize({ ...desk, width: 1600 })
    await open('page', subject)
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const schedule = panel(words.schedule)
    const [day, time] = [
      schedule.getByRole('textbox').first(),
      schedule.getByRole('textbox').nth(1),
    ]
    await day.fill(inAWeek)
    await time.fill('08:00')
    await take('schedule', schedule)
    await page.setViewportSize(desk)
  })

  it('the menu of languages', async () => {
    await open('page', untranslated, 'en')
    await page.getByRole('combobox', { name: words.languages }).click()
    await page.getByRole('option').last().hover()
    await take('translate')
  })

  it('the versions of a document', async () => {
    await open('paper', await documents.find('paper', 'slug', 'bylaws'), 'en')
    const label = page.getByText(new RegExp(`^${words.versions}`)).first()
    await take('versions', label.locator('xpath=ancestor::*[.//h3][1]'))
  })

  it('what is in a letter', async () => {
    // As high as all of it: the head of the page would lie over a part.
    await page.setViewportSize({ width: 800, height: 1800 })
    await page.goto(`${cmsUrl}/admin/letters`)
    await page.getByRole('button', { name: words.newLetter }).click()
    const items = page.getByRole('region', { name: words.items })
    await items.getByRole('button').first().waitFor()
    await take('letter', items)
    await page.setViewportSize(desk)
  })

  it('two versions, when two people wrote at once', async () => {
    await open('page', subject)
    await page.getByRole('textbox', { name: words.lead }).fill(said.mine)
    await documents.draft('page', subject, { lead: said.second }, locale)
    await page.getByRole('button', { name: words.save, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: words.conflict })
    await dialog.waitFor()
    await take('conflict', dialog)
  })

  it('what was never saved', async () => {
    await open('page', subject)
    await panel(words.unsaved).waitFor()
    await page.setViewportSize({ ...desk, width: 1600 })
    await take('unsaved', panel(words.unsaved))
    await page.setViewportSize(desk)
  })
})

/** Sharp letters at a fifth of the bytes. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const page = await browser.newPage()
  const encoded = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.75)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  await page.close()
  return Buffer.from(encoded.replace(/^data:image\/webp;base64,/, ''), 'base64')
}
