import { freePort } from 'cms/tests/ports'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OccurrenceList } from 'cms/contract'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { comesAlive } from './alive'
import { violations } from './axe'
import { openBrowser, openPage, passInBrowser } from './browser'
import { checkedBuild } from './checkedBuild'
import { now, ownClock, shiftNow } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { overflow } from './overflow'
import { patient, startWeb } from './system'
import { untilVisible } from './visible'
import { readJson } from './views'

const day = 86_400_000
const settings = '/content-manager/single-types/api::site-settings.site-settings'
const editor = new Editor(cmsUrl, editorToken)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterEach(() => editor.tidyUp())

/** A phone whose browser has service workers, as those of visitors do. */
async function openPhone(site = siteUrl, options: BrowserContextOptions = {}) {
  const phone = { viewport: { width: 360, height: 740 }, serviceWorkers: 'allow' as const }
  const { page, complaints, close } = await openPage(browser, site, { ...phone, ...options })
  const setOffline = (isOffline: boolean) => page.context().setOffline(isOffline)
  return { page, complaints, setOffline, close }
}

/** Opens a page and does something with it, until the phone has kept what goes with it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await comesAlive(page)
  const lang = await page.getAttribute('html', 'lang')
  await expect.poll(() => kept(page)).toContain(`/kept.json?locale=${lang}`)
}

/**
 * The addresses of all that the phone keeps. Stores without any may be there: Chromium makes one anew where
 * it lays compiled what a script was that came from it.
 */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const addresses: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        addresses.push(url.slice(location.origin.length))
      }
    }
    return addresses
  })
}

const keepsNothing = (page: Page) => page.evaluate(() => caches.has('kept-nothing'))
const workersOf = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

const bar = (page: Page) => page.locator('.as-of')

describe('without a connection', () => {
  it('visited pages and the next twenty dates open by address and by tap, and say their age, which nobody is told who is online', async () => {
    const { page, complaints, setOffline, close } = await openPhone()
    const { data: dates } = await readJson<OccurrenceList>(`${siteUrl}/api/site/meetings?locale=en`)
    expect(dates).toHaveLength(20)
    await visit(page, '/')
    // Bodies and sections are chunks of their own, which what was opened so far had no need of.
    const files = (await kept(page)).join(' ')
    for (const part of ['ArticleBody', 'MonthBody', 'ListedSection', 'PositionTrail']) {
      expect(files).toContain(`/assets/${part}-`)
    }
    // One as a document, and one within the app.
    await page.goto('/what-we-do')
    await comesAlive(page)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
    await page.locator('h1', { hasText: 'Privacy' }).waitFor()
    expect(await bar(page).count()).toBe(0)
    expect(complaints).toEqual([])
    await setOffline(true)

    await page.goto('/what-we-do')
    await page.locator('h1', { hasText: 'In the struggles of today' }).waitFor()
    expect(await bar(page).innerText()).toMatch(
      /^You are offline\. This is as of .+, as this device kept it\.$/,
    )
    expect(await page.title()).toBe('What We Do · ISO Portland')
    await page.reload()
    await page.locator('h1', { hasText: 'In the struggles of today' }).waitFor()

    // Some from the beginning to the end; long runs open each.
    const opened = isWhole ? dates : dates.filter((_date, index) => index % 9 === 1)
    for (const { key, title } of opened) {
      await page.goto(`/meetings/${key}`)
      await page.locator('h1', { hasText: title }).waitFor()
      expect(await bar(page).innerText()).toContain('You are offline')
    }
    await page.goto('/meetings')
    const rows = page.locator('main a[href^="/meetings/"]', { hasText: dates[1]?.title ?? '' })
    await rows.first().waitFor()
    await rows.first().click()
    await page.locator('h1', { hasText: dates[1]?.title ?? '' }).waitFor()
    await page.goto('/positions')
    await page.locator('main a[href^="/positions/"]').first().click()
    await page.waitForURL('**/positions/*')
    await page.locator('h1').waitFor()
    expect(await bar(page).innerText()).toContain('You are offline')
    await page.goto('/privacy')
    await page.locator('h1', { hasText: 'Privacy' }).waitFor()
    await close()
  })

  // What comes next by then is held beside `present.ts`, too.
  it.runIf(isWhole)(
    'a date that is over by now does not come next, nor stands in a list',
    async () => {
      const { page, setOffline, close } = await openPhone()
      const { data: dates } = await readJson<OccurrenceList>(
        `${siteUrl}/api/site/meetings?locale=en`,
      )
      await visit(page, '/')
      await page.goto('/meetings')
      await setOffline(true)
      const [, , third] = dates
      const later = Date.parse(third?.endsAt ?? '') + 60_000
      const coming = dates.filter(({ endsAt }) => Date.parse(endsAt) > later)
      const over = dates.filter(({ endsAt }) => Date.parse(endsAt) <= later)
      expect(coming.length).toBeGreaterThan(0)
      expect(over.length).toBeGreaterThan(0)
      await passInBrowser(page, shiftNow() + later - now().getTime())
      for (const path of ['/', '/meetings']) {
        await page.goto(path)
        await bar(page).waitFor()
        const links = await page
          .locator('main a[href^="/meetings/"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
        for (const { key } of over) expect(links, path).not.toContain(`/meetings/${key}`)
        if (path === '/meetings') expect(links).toContain(`/meetings/${coming[0]?.key}`)
      }
      await close()
    },
  )

  it('after 30 days nothing is left', async () => {
    const { page, setOffline, close } = await openPhone()
    await visit(page, '/')
    await setOffline(true)
    await passInBrowser(page, shiftNow() + 31 * day)
    await page.goto('/')
    await page.locator('#app').getByText('This device could not show what it has kept').waitFor()
    expect((await kept(page)).filter((address) => !address.startsWith('/assets/'))).toEqual([
      '/kept',
    ])
    await close()
  })

  it('a form says that it needs a connection, and keeps what was typed', async () => {
    const { page, setOffline, close } = await openPhone()
    await visit(page, '/')
    await page.goto('/get-involved/ask')
    await comesAlive(page)
    expect(await kept(page)).not.toContain('/get-involved/ask')
    await page.fill('[name=message]', 'When is the next one?')
    await page.fill('[name=email]', 'ana@people.example')
    await setOffline(true)
    await page.locator('form button[type=submit]').click()
    await page.locator('main').getByText('You are offline, and a form needs').waitFor()
    expect(await page.inputValue('[name=message]')).toBe('When is the next one?')
    await page.goto('/get-involved/remind')
    await page.locator('main').getByText('Forms and the search').waitFor()
    await close()
  })

  it('what was never opened is said to be missing, for everybody, at 320 px', async () => {
    const viewport = { width: 320, height: 640 }
    const { page, setOffline, close } = await openPhone(siteUrl, { viewport, colorScheme: 'dark' })
    await visit(page, '/es')
    await visit(page, '/')
    await setOffline(true)
    await page.goto('/es/nunca')
    await page.locator('h1', { hasText: 'No tienes conexión' }).waitFor()
    await page.goto('/never-opened')
    await page.locator('h1', { hasText: 'You are offline' }).waitFor()
    expect(await page.locator('main li a').count()).toBeGreaterThanOrEqual(3)
    await page.getByRole('contentinfo').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.locator('main li a').first().click()
    await bar(page).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await close()
  })
})

describe('what a phone keeps', () => {
  it('goes by one tap, also without a connection, and does not come back by itself', async () => {
    const { page, setOffline, close } = await openPhone()
    await visit(page, '/')
    await setOffline(true)
    await page.goto('/privacy')
    await page.getByRole('button', { name: 'Delete what this device keeps' }).click()
    await page.getByRole('status').filter({ hasText: 'It is deleted' }).waitFor()
    expect([await kept(page), await keepsNothing(page)]).toEqual([[], true])
    await setOffline(false)
    await page.goto('/')
    await comesAlive(page)
    await page.goto('/privacy')
    await comesAlive(page)
    await page.getByRole('button', { name: 'Keep pages again' }).click()
    await page.getByRole('button', { name: 'Delete what this device keeps' }).waitFor()
    expect([await kept(page), await keepsNothing(page)]).toEqual([[], false])
    expect(await workersOf(page)).toBe(0)
    await visit(page, '/')
    expect(await workersOf(page)).toBe(1)
    await close()
  })

  it('loses a page that was taken back, at the next visit', async () => {
    const { page, setOffline, close } = await openPhone()
    const id = await editor.make('page', { title: 'Soon gone', slug: 'soon-gone' })
    await untilVisible()
    await visit(page, '/soon-gone')
    expect(await kept(page)).toContain('/soon-gone')
    await editor.unpublish('page', id)
    await untilVisible()
    await page.goto('/soon-gone')
    await expect.poll(() => kept(page)).not.toContain('/soon-gone')
    await setOffline(true)
    await page.goto('/soon-gone')
    await page.locator('h1', { hasText: 'You are offline' }).waitFor()
    await close()
  })

  it('has nothing of searches, forms, previews and mailed links', async () => {
    const { page, close } = await openPhone()
    await visit(page, '/')
    for (const path of [
      '/search?q=meeting',
      '/get-involved',
      '/preview?token=x',
      '/my-data?token=x',
    ]) {
      await page.goto(path)
    }
    await page.goto('/positions')
    await expect.poll(() => kept(page)).toContain('/positions')
    const addresses = (await kept(page)).filter((address) => !address.startsWith('/assets/'))
    expect(addresses.filter((address) => /search|involved|preview|my-data/.test(address))).toEqual(
      [],
    )
    await close()
  })

  it('goes at the next visit once the branch wants nothing to be kept', async () => {
    const { page, close } = await openPhone()
    await visit(page, '/')
    await editor.save(settings, { keepsNothingOffline: true })
    try {
      await untilVisible()
      expect((await fetch(siteUrl)).headers.get('keep-as')).toBeNull()
      expect((await fetch(`${siteUrl}/kept.json?locale=en`)).status).toBe(404)
      await page.goto('/')
      await comesAlive(page)
      await expect.poll(() => workersOf(page)).toBe(0)
      await expect.poll(() => kept(page)).toEqual([])
      await page.goto('/privacy')
      expect(await page.getByRole('button', { name: 'Delete what' }).count()).toBe(0)
    } finally {
      await editor.save(settings, { keepsNothingOffline: false })
      await untilVisible()
    }
    await close()
  })

  it.runIf(isWhole)('and shows is of the release that it met last', async () => {
    const port = await freePort()
    const release = (build?: string) =>
      startWeb({
        port,
        cmsUrl,
        nodeOptions: patient,
        clock: ownClock(),
        ...(build && { build }),
      })
    const build = await checkedBuild()
    const first = await release()
    const { page, setOffline, close } = await openPhone(first.url)
    const start = () =>
      page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src'))
    await visit(page, '/')
    await visit(page, '/positions')
    await visit(page, '/news')
    const former = await start()
    await first.stop()
    const second = await release(build)
    await page.goto('/')
    const present = await start()
    expect(present).not.toBe(former)
    await comesAlive(page)
    await expect.poll(() => kept(page)).not.toContain(former)
    expect(await kept(page)).toContain(present)
    await setOffline(true)
    for (const path of ['/', '/positions']) {
      await page.goto(path)
      await bar(page).waitFor()
      expect(await page.getAttribute('html', 'data-kept')).toBe(present)
    }
    // What shows it is a chunk of its own, which nothing has fetched of this release.
    await page.goto('/news')
    await page.locator('main .programme a[href^="/news/"]').first().waitFor()
    await second.stop()
    await close()
  })
})
