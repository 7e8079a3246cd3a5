import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Admin, enterAdmin } from './admin'
import { violations } from './axe'
import { openBrowser, openPage, type WatchedPage } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { overflow } from './overflow'
import { seeShifts, shiftsOf } from './shifts'

// A branch gives its site a logo and colours of its own, on a phone.

const path = '/content-manager/single-types/api::site-settings.site-settings'
const documents = new Editor(cmsUrl, editorToken)
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

let browser: Browser
let page: Page
let admin: Admin
let visit: WatchedPage
let logo: number
let announcement: unknown

beforeAll(async () => {
  browser = await openBrowser()
  const desk = await browser.newContext({ ...phone, locale: 'en-US' })
  await enterAdmin(desk, cmsUrl)
  page = await desk.newPage()
  admin = new Admin(page, cmsUrl)
  visit = await openPage(browser, siteUrl, phone)
  await seeShifts(visit.page)
  announcement = await documents.valueOf(path, 'announcement')
})
afterAll(async () => {
  const none = {
    branchName: 'ISO Portland',
    palette: 'red',
    ownColor: null,
    ownAccent: null,
    logo: null,
    logoSaysName: false,
    announcement,
  }
  await documents.save(path, none)
  await documents.ask('DELETE', `/upload/files/${logo}`)
})

async function uploadLogo(): Promise<number> {
  const form = new FormData()
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" rx="6" fill="#0057b7"/><circle cx="15" cy="15" r="9" fill="#ffd500"/></svg>'
  form.append('files', new Blob([svg], { type: 'image/svg+xml' }), 'logo.svg')
  form.append('fileInfo', '{}')
  const [file] = (await documents.ask('POST', '/upload', form)) as { id: number }[]
  return file?.id ?? 0
}

/** What is seen of it on the site. */
async function lookOf(shown: Page) {
  const wide = await shown.locator('.wordmark img').evaluate((image: HTMLImageElement) => {
    const { width, height } = image.getBoundingClientRect()
    return { isDrawn: image.complete && image.naturalWidth > 0, ratio: width / height }
  })
  const colours = await shown.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    const ground = getComputedStyle(document.querySelector('.colophon') ?? document.body)
    return { signal: style.getPropertyValue('--signal'), foot: ground.backgroundColor }
  })
  return { ...wide, ...colours }
}

/** The colour in the middle of a picture. */
function middleOf(shown: Page, address: string): Promise<string> {
  return shown.evaluate(async (src) => {
    const picture = new Image()
    picture.src = src
    await picture.decode()
    const canvas = document.createElement('canvas')
    const { width, height } = Object.assign(canvas, {
      width: picture.naturalWidth,
      height: picture.naturalHeight,
    })
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(picture, 0, 0)
    return [...(drawing?.getImageData(width / 2, height / 2, 1, 1).data ?? [])].slice(0, 3).join()
  }, address)
}

it('sees its colours while it chooses them, then the site in them, and only then saves', async () => {
  logo = await uploadLogo()
  await documents.save(path, { logo, logoSaysName: true })
  await page.goto(`${cmsUrl}/admin${path}?plugins[i18n][locale]=en`)
  await page.getByText('Spanish: the same. A change here is made there, too.').waitFor()
  await page.getByText('Spanish: “Organización Socialista Internacional”. It stays so').waitFor()

  expect(await page.getByRole('textbox', { name: 'Main color', exact: true }).count()).toBe(0)
  await admin.choose('Colors', 'our own colors')
  const main = page.getByRole('textbox', { name: 'Main color', exact: true })
  await page.getByRole('button', { name: 'See it on the site' }).click()
  await page.getByText('First choose a color that can be read').waitFor()
  await main.fill('sunny')
  await main.blur()
  await page.getByText('This can’t be read as a color. Pick one, or write it like').waitFor()
  await main.fill('FFD500')
  await main.blur()
  await expect.poll(() => main.inputValue()).toBe('#ffd500')
  await page.getByText(/By day: shown as #[\da-f]{6}, since #ffd500 could hardly be read/).waitFor()
  await page.getByText('In dark mode: shown as it is. Contrast').waitFor()
  await page.getByLabel('Main color: pick').fill('#0057b7')
  await page.getByText('By day: shown as it is. Contrast').waitFor()
  await page.getByRole('textbox', { name: 'Second color', exact: true }).fill('navy')
  await page.getByText('By day: shown as it is. Contrast').nth(1).waitFor()
  // Strapi's own: how it shows a picture, and the headings of what stands beside a form.
  expect(await violations(page, ['aria-allowed-attr', 'heading-order'])).toEqual([])

  const [tried] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'See it on the site' }).click(),
  ])
  await tried.getByText('Colors and logo to try – not saved').waitFor()
  const look = { isDrawn: true, ratio: 3, signal: '#0057b7', foot: 'rgb(0, 0, 128)' }
  await expect.poll(() => lookOf(tried)).toEqual(look)
  expect(await violations(tried)).toEqual([])
  await tried.close()

  // A day and a time as in all other forms; under a finger, the browser's own.
  await page.getByRole('button', { name: /^Public forum on/ }).click()
  await page.getByLabel('Show until').fill(dayIn(20))
  // Of that; one above it is of the day from which it is shown.
  const clock = page.getByLabel('At what time').last()
  expect(await clock.getAttribute('type')).toBe('time')
  await clock.fill('18:00')
  expect(await overflow(page)).toBe(0)

  await visit.page.goto('/')
  expect(await lookOf(visit.page)).toMatchObject({ signal: '#c8161d' })
  await admin.fill('Name of the branch', 'ISO Rose City')
  await admin.save()
  expect(await page.getByLabel('Show until').inputValue()).toBe(dayIn(20))
  expect(await clock.inputValue()).toBe('18:00')
  await visit.page.goto('/')
  await expect.poll(() => lookOf(visit.page)).toEqual(look)
  const home = visit.page.locator('.wordmark')
  expect(await home.getByText('ISO Rose City').count()).toBe(1)
  expect(await shiftsOf(visit.page)).toEqual([])
  await visit.page.goto('/es')
  expect(await home.getByText('ISO Rose City').count()).toBe(1)
  // So has its icon: the middle of the logo, where our mark has none of its colours.
  const icon = await visit.page.locator('link[rel=icon]').getAttribute('href')
  expect(icon).toBe('/icon-48.png')
  expect(await middleOf(visit.page, icon ?? '')).toBe('0,87,183')
  await visit.page.goto('/')
  // Pages that the app shows by itself have them as well, also where they were others before.
  await visit.page.getByRole('link', { name: 'Time and place' }).click()
  await visit.page.getByRole('heading', { level: 1, name: /climate/i }).waitFor()
  expect(await lookOf(visit.page)).toEqual(look)
  expect(visit.complaints).toEqual([])
})
