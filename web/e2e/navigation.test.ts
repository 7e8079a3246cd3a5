import { freePort } from 'cms/tests/ports'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { comesAlive } from './alive'
import { openBrowser, openPage } from './browser'
import { monthInWords } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { startWeb } from './system'
import { daysAfter } from './trickyMeetings'
import { untilVisible } from './visible'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

const phone = { viewport: { width: 360, height: 740 } }
const desk = { viewport: { width: 1280, height: 800 } }

describe('following links', () => {
  it('loads over REST only, moves the focus to the new heading and tells its title', async () => {
    const { page, complaints, close } = await openPage(browser, siteUrl, desk)
    await page.goto('/')
    await comesAlive(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
    await page.waitForURL('**/meetings')
    await page.locator('h1', { hasText: 'Meetings' }).waitFor()

    expect(requests.some((url) => url.includes('/api/site/meetings'))).toBe(true)
    expect(requests.filter((url) => url === `${siteUrl}/meetings`)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.title()).toContain('Meetings')
    expect(await page.locator('[aria-live]').innerText()).toContain('Meetings')
    expect(complaints).toEqual([])
    await close()
  })

  it('ends what was read with the next date, without JavaScript, too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await openPage(browser, siteUrl, { ...phone, javaScriptEnabled })
      await page.goto('/news')
      if (javaScriptEnabled) await comesAlive(page)
      await page.locator('main a[href^="/news/"]').first().click()
      await page.waitForURL(/\/news\/[a-z]/)
      const next = page.getByRole('complementary', {
        name: /^(Next meeting|Talk about it with us)$/,
      })
      const title = await next.locator('.row-title a > :first-child').innerText()
      await next.locator('.row-title a').click()
      await page.waitForURL(/\/meetings\/[^/]+\/\d{4}-\d\d-\d\d$/)
      expect(await page.locator('h1').innerText()).toContain(title)
      // A date says all of that itself.
      expect(await next.count()).toBe(0)
      await close()
    }
  })

  it('leaves whoever reads on at once where they are when a page comes to life', async () => {
    const { page, close } = await openPage(browser, siteUrl, phone)
    for (const path of ['/what-we-do', '/privacy#part-2']) {
      await page.goto(path)
      await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }))
      await comesAlive(page)
      expect(await page.evaluate(() => scrollY), path).toBe(1500)
    }
    await close()
  })

  it('comes back to where the visitor was', async () => {
    const { page, close } = await openPage(browser, siteUrl, phone)
    await page.goto('/meetings')
    await comesAlive(page)
    const link = page
      .locator('main')
      .getByRole('link', { name: /Weekly Branch Meeting/ })
      .nth(3)
    await link.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    expect(before).toBeGreaterThan(300)
    await link.click()
    await page.waitForURL(/\/meetings\/weekly-branch-meeting\/\d{4}-\d\d-\d\d$/)
    await page.locator('h1', { hasText: 'Weekly Branch Meeting' }).waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await page.locator('h1', { hasText: 'Meetings' }).waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
    await close()
  })

  it('is loaded anew where its reader was, before anybody touches it, and comes to life there', async () => {
    const { page, close } = await openPage(browser, siteUrl, phone)
    const place = () => page.evaluate(() => scrollY)
    for (const path of ['/privacy', '/meetings']) {
      await page.goto(path)
      await comesAlive(page)
      await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
      await page.reload()
      await expect.poll(place, { message: path }).toBe(1200)
      await comesAlive(page)
      expect(await place(), path).toBe(1200)
    }
    await close()
  })

  it('is loaded anew where its reader was, also before all of it has come to life', async () => {
    const { page, close } = await openPage(browser, siteUrl, phone)
    await page.route('**/assets/later-*', () => undefined)
    await page.goto('/privacy')
    await page.keyboard.press('Shift')
    await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
    await page.reload()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1200)
    await close()
  })

  it.each([true, false])(
    'changes the language of the same content (JavaScript %s)',
    async (javaScriptEnabled) => {
      const { page, close } = await openPage(browser, siteUrl, { ...phone, javaScriptEnabled })
      await page.goto('/meetings/weekly-branch-meeting')
      await page.getByRole('link', { name: 'Español' }).first().click()
      await page.waitForURL('**/es/meetings/weekly-branch-meeting')
      expect(await page.getAttribute('html', 'lang')).toBe('es')
      expect(await page.locator('h1').innerText()).toBe('Reunión semanal')
      await close()
    },
  )

  it('narrows the programme by links that need no JavaScript', async () => {
    const { page, close } = await openPage(browser, siteUrl, { ...desk, javaScriptEnabled: false })
    await page.goto('/meetings?attendance=online')
    const text = await page.locator('main').innerText()
    expect(text).toContain('New and Curious')
    expect(text).not.toContain('Marxist Study Group')
    await close()
  })

  it('shows what a choice led to, and keeps the keyboard where it was', async () => {
    const { page, complaints, close } = await openPage(browser, siteUrl, phone)
    await page.goto('/es/meetings')
    // A link that is followed before is a visit like the first, which begins at the top.
    await comesAlive(page)
    const summary = page.locator('.filters summary')
    const hasFocus = () => summary.evaluate((element) => element === document.activeElement)
    await summary.click()
    await page.locator('.filters').getByRole('link', { name: 'En línea', exact: true }).click()
    await page.waitForURL('**/es/meetings?attendance=online')
    await expect.poll(() => summary.innerText()).toContain('En línea')
    expect(await page.locator('.filters nav').isVisible()).toBe(false)
    await expect.poll(hasFocus).toBe(true)
    const narrowed = await page.locator('article.row').count()

    await page.getByRole('link', { name: 'Mostrar todo' }).click()
    await page.waitForURL('**/es/meetings')
    await expect.poll(() => page.locator('article.row').count()).toBeGreaterThan(narrowed)
    await expect.poll(hasFocus).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('goes on with a list at its heading, by keyboard too, and leads back', async () => {
    const { page, close } = await openPage(browser, siteUrl, phone)
    await page.goto('/meetings')
    await comesAlive(page)
    await page.getByRole('link', { name: 'Later meetings' }).press('Enter')
    await page.waitForURL('**/meetings?after=*')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await page.title()).toMatch(/^Meetings, from /)
    await page.getByRole('link', { name: 'Back to the next meetings' }).click()
    await page.waitForURL('**/meetings')
    await close()
  })

  it('has one line for each series without JavaScript', async () => {
    const { page, close } = await openPage(browser, siteUrl, { ...phone, javaScriptEnabled: false })
    await page.goto('/es/meetings')
    await page.locator('.filters summary').click()
    await page.getByRole('link', { name: 'Una línea por serie' }).click()
    await page.waitForURL('**/es/meetings?series=folded')
    expect(await page.locator('.pair [aria-current=page]').innerText()).toBe('Lista')
    const titles = await page.locator('.row-title a > :first-child').allInnerTexts()
    expect(titles.length).toBeGreaterThan(3)
    expect(new Set(titles).size).toBe(titles.length)
    expect(await page.locator('main').innerText()).toContain('Todos los jueves')
    expect(await page.getAttribute('link[rel=canonical]', 'href')).toMatch(/\/es\/meetings$/)
    await page.locator('.filters summary').click()
    await page.getByRole('link', { name: 'Todas las fechas' }).click()
    await page.waitForURL('**/es/meetings')
    expect(await page.locator('.row').count()).toBe(20)
    await close()
  })

  it('shows a month without JavaScript, and on a phone the days below it', async () => {
    const { page, close } = await openPage(browser, siteUrl, { ...phone, javaScriptEnabled: false })
    await page.goto('/es/meetings?attendance=online')
    await page.getByRole('link', { name: 'Mes', exact: true }).click()
    await page.waitForURL('**/es/meetings/month/*?attendance=online')
    expect(await page.locator('.pair [aria-current=page]').innerText()).toBe('Mes')
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').count()).toBe(7)
    const number = table.getByRole('link').first()
    const [, day = ''] = /#(.*)$/.exec((await number.getAttribute('href')) ?? '') ?? []
    await number.click()
    const chosen = page.locator(`#${day}:target`)
    await chosen.getByRole('heading').waitFor()
    await chosen.getByRole('link').first().click()
    await page.waitForURL(/\/es\/meetings\/[^/]+\/\d{4}-\d\d-\d\d$/)
    await close()
  })

  it('prints a month on one sheet', async () => {
    const { page, close } = await openPage(browser, siteUrl, desk)
    await page.goto('/meetings/month')
    // Its own rule says that the sheet lies on its side.
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await close()
  })

  it('covers no number of a month in forced colours by the plate of what stands below it', async () => {
    const { page, close } = await openPage(browser, siteUrl, { ...phone, forcedColors: 'active' })
    await page.goto('/meetings/month')
    const dots = page.locator('.to-day .dots').first()
    const adjusted = () =>
      dots.evaluate((each) => getComputedStyle(each).getPropertyValue('forced-color-adjust'))
    await expect.poll(adjusted).toBe('none')
    await close()
  })

  it('goes from the list to its month, and to the forms, which have styles of their own then', async () => {
    const { page, complaints, close } = await openPage(browser, siteUrl, desk)
    await page.goto('/meetings')
    await comesAlive(page)
    await page.getByRole('link', { name: 'Month', exact: true }).click()
    await page.waitForURL(/\/meetings\/month\/\d{4}-\d\d$/)
    const present = new URL(page.url()).pathname.slice(-7)
    const table = page.getByRole('table', { name: `Meetings in ${monthInWords(present)}` })
    const layout = () => table.evaluate((element) => getComputedStyle(element).tableLayout)
    await expect.poll(layout).toBe('fixed')
    expect(await page.locator('.month-days').isVisible()).toBe(false)
    const next = monthInWords(daysAfter(`${present}-01`, 31).slice(0, 7))
    await page.getByRole('link', { name: next }).click()
    await page.locator('h1', { hasText: `Meetings in ${next}` }).waitFor()
    await page.getByRole('link', { name: 'List', exact: true }).click()
    await page.waitForURL('**/meetings')
    const worn = () => page.evaluate(() => document.adoptedStyleSheets.length)
    // That of the line above the list and that of its rows; the month had its own.
    expect(await worn()).toBe(2)
    await page.getByRole('banner').getByRole('link', { name: 'Get involved' }).click()
    await page.waitForURL('**/get-involved')
    const form = page.locator('#ask form')
    await expect.poll(() => form.evaluate((each) => getComputedStyle(each).display)).toBe('grid')
    // That of forms, that of texts, and that of the ways to join and to donate.
    expect(await worn()).toBe(3)
    await page.goBack()
    await page.waitForURL('**/meetings')
    await expect.poll(worn).toBe(2)
    expect(complaints).toEqual([])
    await close()
  })

  it('leads on from a renamed address and says when there is nothing', async () => {
    const { page, close } = await openPage(browser, siteUrl, desk)
    const response = await page.goto('/contact')
    expect(response?.status()).toBe(200)
    expect(new URL(page.url()).pathname).not.toBe('/contact')
    const missing = await page.goto('/no/such-page')
    expect(missing?.status()).toBe(404)
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0)
    expect(await page.getAttribute('meta[name=robots]', 'content')).toContain('noindex')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await comesAlive(page)
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('such page')
    await close()
  })
})

describe('the search', () => {
  it('finds dates and texts by any form of a word, without JavaScript', async () => {
    const { page, close } = await openPage(browser, siteUrl, { ...phone, javaScriptEnabled: false })
    await page.goto('/')
    await page.locator('.menu summary').click()
    await page.locator('.menu').getByRole('link', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('branch meetings')
    await page.getByRole('search').getByRole('button').click()
    await page.waitForURL('**/search?q=branch+meetings')
    const hit = page.locator('article', { hasText: 'Weekly Branch Meeting' }).first()
    expect(await hit.locator('h3 mark').allInnerTexts()).toEqual(['Branch', 'Meeting'])
    await hit.getByRole('list').getByRole('link').first().click()
    await page.waitForURL(/\/meetings\/weekly-branch-meeting\/\d{4}-\d\d-\d\d$/)
    await close()
  })

  it('stays on its page in the app, and tells how much was found', async () => {
    const { page, complaints, close } = await openPage(browser, siteUrl, desk)
    await page.goto('/es/search')
    await comesAlive(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.getByRole('searchbox').fill('reunion')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/es/search?q=reunion')
    await page.locator('article h3 mark', { hasText: 'Reunión' }).first().waitFor()
    expect(requests).toContain('/es/search.json')
    expect(requests).not.toContain('/es/search')
    expect(await page.title()).toMatch(/^\d+ resultados? para «reunion»/)
    await expect
      .poll(() => page.locator('[aria-live]').innerText())
      .toMatch(/\d+ resultados? para «reunion»/)
    expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('finds what was published, and no more once it is unpublished', async () => {
    const documents = new Editor(cmsUrl, editorToken)
    const id = await documents.make('page', { title: 'Marmalade brigade' })
    const found = async () => (await fetch(`${siteUrl}/search.json?q=marmalade`)).json()
    await expect.poll(found).toMatchObject({ data: [{ path: 'marmalade-brigade' }] })
    await documents.unpublish('page', id)
    await untilVisible()
    expect(await found()).toMatchObject({ total: 0, data: [] })
    await documents.tidyUp()
  })
})

describe('the first screen of a phone', () => {
  it.each(['', '/es'])(
    'says who, where and when, and soon the first date of the list (%s)',
    async (prefix) => {
      const { page, close } = await openPage(browser, siteUrl, {
        viewport: { width: 360, height: 640 },
      })
      const bottom = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().bottom)
      await page.goto(prefix || '/')
      expect(await page.locator('.wordmark small').isVisible()).toBe(true)
      for (const said of ['.wordmark small', '.poster-when', '.poster-place .p-location']) {
        expect(await bottom(said), said).toBeLessThanOrEqual(640)
      }
      await page.goto(`${prefix}/meetings`)
      const row = await page.locator('.row').first().boundingBox()
      expect(row?.y).toBeLessThanOrEqual(500)
      await close()
    },
  )

  it('shows what a list can be narrowed to below the line that leads there, which stays', async () => {
    const { page, close } = await openPage(browser, siteUrl, {
      viewport: { width: 360, height: 640 },
    })
    await page.goto('/meetings')
    const places = async () => {
      const ways = await page.locator('.filters summary, .pair').all()
      return Promise.all(ways.map((way) => way.boundingBox()))
    }
    const folded = await places()
    expect(new Set(folded.map((box) => box?.y)).size).toBe(1)
    await page.locator('.filters summary').click()
    const choices = await page.locator('.filters nav').boundingBox()
    expect(choices?.y).toBeGreaterThanOrEqual((folded[0]?.y ?? 0) + (folded[0]?.height ?? 0))
    expect((await places()).map((box) => box?.y)).toEqual(folded.map((box) => box?.y))
    await close()
  })

  it('has the days of a week in one line, whether something is on or not', async () => {
    const { page, close } = await openPage(browser, siteUrl, {
      viewport: { width: 360, height: 640 },
    })
    await page.goto('/meetings/month')
    const weeks = await page.locator('.month-table tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const numbers = row.querySelectorAll('.to-day > :first-child, .day:not(.has-dates) > time')
        return [...numbers].map((number) => {
          const { top, bottom } = number.getBoundingClientRect()
          return (top + bottom) / 2
        })
      }),
    )
    expect(weeks.flat().length).toBeGreaterThanOrEqual(28)
    expect(await page.locator('.to-day').count()).toBeGreaterThan(0)
    for (const week of weeks) {
      expect(Math.max(...week) - Math.min(...week)).toBeLessThanOrEqual(2)
    }
    await close()
  })

  it('keeps no menu open over what a finger or the focus has gone on to', async () => {
    const { page, close } = await openPage(browser, siteUrl, {
      viewport: { width: 360, height: 640 },
    })
    await page.goto('/meetings')
    await comesAlive(page)
    const links = page.locator('.menu nav')
    await page.getByText('Menu', { exact: true }).click()
    expect(await links.isVisible()).toBe(true)
    // In the margin, where nothing leads anywhere.
    await page.mouse.click(6, 620)
    expect(await links.isVisible()).toBe(false)
    await page.getByText('Menu', { exact: true }).click()
    await links.getByRole('link').last().press('Tab')
    expect(await links.isVisible()).toBe(false)
    await close()
  })
})

describe('while the cms is away', () => {
  // What is answered then is held beside `app.ts`, too.
  it.runIf(isWhole)('the server says so plainly with status 503, in both languages', async () => {
    const port = await freePort()
    const nobody = await freePort()
    const web = await startWeb({ port, cmsUrl: `http://127.0.0.1:${nobody}`, until: '/healthz' })
    for (const [path, lang] of [
      ['/', 'en'],
      ['/es/meetings', 'es'],
    ] as const) {
      const { page, close } = await openPage(browser, web.url, phone)
      const response = await page.goto(path)
      expect(response?.status()).toBe(503)
      expect(response?.headers()['retry-after']).toBeTruthy()
      const text = await page.locator(`[lang="${lang}"]`).last().innerText()
      expect(text.length).toBeGreaterThan(40)
      await close()
    }
    expect((await fetch(`${web.url}/readyz`)).status).toBe(503)
    await web.stop()
  })

  it('a click that fails offers to try again, and then works', async () => {
    const { page, close } = await openPage(browser, siteUrl, desk)
    await page.goto('/')
    await comesAlive(page)
    await page.route('**/api/site/**', (route) => route.abort())
    await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
    const retry = page.locator('main').getByRole('button')
    await retry.waitFor()
    await page.unroute('**/api/site/**')
    await retry.click()
    await page.locator('h1', { hasText: 'Meetings' }).waitFor()
    await close()
  })
})
