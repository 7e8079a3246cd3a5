import { freePort } from 'cms/tests/ports'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from 'cms/contract'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { Admin, enterAdmin, walkTo } from './admin'
import { comesAlive } from './alive'
import { violations } from './axe'
import { openBrowser, openPage } from './browser'
import { checkedUrl } from './checked'
import { dayIn, ownClock } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken, siteUrl } from './here'
import { makePerson, type Person } from './people'
import { goodPassword, patient, startWeb } from './system'

const contentManager = '/content-manager/collection-types'
const documents = new Editor(cmsUrl, editorToken)
const editor: Person = {
  email: 'editor@example.org',
  password: goodPassword,
  firstname: 'Edith',
  role: 'strapi-editor',
  language: 'en',
}

let browser: Browser
let page: Page
let meetingId: string
const links: Partial<Record<Locale, string>> = {}

beforeAll(async () => {
  browser = await openBrowser()
  await makePerson(cmsUrl, editorToken, editor)
  const desk = await browser.newContext({
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await enterAdmin(desk, cmsUrl, editor)
  page = await desk.newPage()
  meetingId = await documents.begin('meeting', {
    title: 'Drafted series',
    firstDate: dayIn(3),
    startTime: '18:00',
    endTime: '19:30',
    recurrence: { frequency: 'monthly by date', interval: 1 },
  })
})
afterAll(async () => {
  await documents.delete('page', pageId())
  await documents.tidyUp()
})

/** The document that the admin shows. */
function pageId(): string {
  return /api::page\.page\/(\w+)/.exec(page.url())?.[1] ?? ''
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('It is saved.').first().waitFor()
}

/** Copies the link in the panel beside the form. */
async function copiedLink(): Promise<string> {
  await page.getByRole('button', { name: 'Copy link to the draft' }).click()
  await page.getByText('The link is copied').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

function linkIn(locale: Locale): string {
  const link = links[locale]
  if (link === undefined) throw new Error(`no link was copied in ${locale}`)
  return link
}

/** The same link on the site of the build that complains. */
function checked(link: string): string {
  return link.replace(siteUrl, checkedUrl)
}

describe('an editor', () => {
  it('sees the draft on the site, inside the admin, as wide as a desk and as a phone', async () => {
    const admin = new Admin(page, cmsUrl)
    await admin.newEntry('api::page.page')
    await admin.fill('Title', 'Tenants of the east side')
    await admin.fill('Opening sentence', 'We meet on the stairs.')
    await save()
    await page.waitForURL(/api::page\.page\/(?!create)\w+/)
    await page.getByRole('link', { name: 'Open preview' }).click()
    const site = page.frameLocator('iframe')
    await site.getByText('We meet on the stairs.').waitFor()
    expect(await site.locator('.preview').innerText()).toBe('Draft – not published')

    await page.getByRole('combobox', { name: 'Select device type' }).click()
    await page.getByRole('option', { name: 'Mobile' }).click()
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.width).toBe(375)
    await site.getByText('We meet on the stairs.').waitFor()
    await walkTo(page, `${contentManager}/api::page.page/${pageId()}?plugins[i18n][locale]=en`)
  })

  it('copies a link to the draft, in each language', async () => {
    links.en = await copiedLink()
    expect(links.en).toMatch(`${siteUrl}/preview?token=`)
    // Strapi itself gives all panels beside a form one name.
    expect(await violations(page, ['landmark-unique'])).toEqual([])
    const path = `${contentManager}/api::page.page/${pageId()}`
    const spanish = { title: 'Inquilinos del este', lead: 'Nos vemos en la escalera.' }
    await documents.draft('page', pageId(), spanish, 'es')
    await page.goto(`${cmsUrl}/admin${path}?plugins[i18n][locale]=es`)
    links.es = await copiedLink()
    expect(links.es).not.toBe(links.en)
  })
})

const pairs = [
  { javaScriptEnabled: true, width: 360 },
  { javaScriptEnabled: false, width: 1280 },
]
const others = [
  { javaScriptEnabled: true, width: 1280 },
  { javaScriptEnabled: false, width: 360 },
]
const readers = isWhole ? [...pairs, ...others] : pairs
const texts = {
  en: { lead: 'We meet on the stairs.', bar: 'Draft – not published' },
  es: { lead: 'Nos vemos en la escalera.', bar: 'Borrador – sin publicar' },
}

describe.each(readers)(
  'somebody without an account, at $width px, JavaScript $javaScriptEnabled',
  ({ javaScriptEnabled, width }) => {
    const options = { javaScriptEnabled, viewport: { width, height: 800 } }

    // A short run in one language each.
    const own = javaScriptEnabled ? 'en' : 'es'
    it.each(isWhole ? (['en', 'es'] as const) : ([own] as const))(
      'reads the draft in %s',
      async (locale) => {
        const { page: reader, complaints, close } = await openPage(browser, checkedUrl, options)
        await reader.goto(checked(linkIn(locale)))
        expect(await reader.getAttribute('html', 'lang')).toBe(locale)
        expect(await reader.locator('.preview').innerText()).toBe(texts[locale].bar)
        expect(await reader.locator('main').innerText()).toContain(texts[locale].lead)
        const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
        if (javaScriptEnabled) {
          expect(await reader.evaluate(isWide)).toBe(false)
          expect(await violations(reader)).toEqual([])
          await comesAlive(reader)
          expect(await reader.locator('.preview').innerText()).toBe(texts[locale].bar)
        }
        expect(complaints).toEqual([])
        await close()
      },
    )

    it('goes from a meeting to its dates and back without leaving the preview', async () => {
      const query = `documentId=${meetingId}&locale=en&status=draft`
      const path = `/content-manager/preview/url/api::meeting.meeting?${query}`
      const { data } = (await documents.read(path)) as { data: { url: string } }
      const { page: reader, complaints, close } = await openPage(browser, checkedUrl, options)
      await reader.goto(checked(data.url))
      expect(await reader.locator('h1').innerText()).toContain('Drafted series')
      if (javaScriptEnabled) await comesAlive(reader)
      // The dates after the next ones are behind a line that says how many they are.
      await reader.getByText(/^\d+ more dates$/).click()
      await reader.locator('main a[href^="/preview?"][href*="date="]').last().click()
      await reader.waitForURL(/\/preview\?token=.*&date=\d{4}-\d{2}-\d{2}$/)
      expect(await reader.locator('h1').innerText()).toContain('Drafted series')
      expect(await reader.locator('.preview').innerText()).toBe(texts.en.bar)
      if (javaScriptEnabled) await comesAlive(reader)
      await reader.locator('main a[href^="/preview?"]:not([href*="date="])').first().click()
      await reader.waitForURL(/\/preview\?token=[^&]*$/)
      expect(complaints).toEqual([])
      await close()
    })
  },
)

describe('a preview link', () => {
  it('is kept by nobody: the draft is read anew each time, and visitors see nothing of it', async () => {
    const first = await fetch(linkIn('en'))
    expect(first.status).toBe(200)
    expect(await first.text()).toContain('We meet on the stairs.')
    await documents.draft('page', pageId(), { lead: 'We meet on the roof.' })
    const html = await (await fetch(linkIn('en'))).text()
    expect(html).toContain('We meet on the roof.')
    expect(html).not.toContain('We meet on the stairs.')
    expect((await fetch(`${siteUrl}/tenants-of-the-east-side`)).status).toBe(404)
    for (const file of ['sitemap.xml', 'calendar.ics']) {
      const text = await (await fetch(`${siteUrl}/${file}`)).text()
      expect(text).not.toMatch(/tenants-of-the-east-side|drafted-series/)
    }
  })

  it('says that it is for nobody’s list, cache, frame or log', async () => {
    const response = await fetch(linkIn('en'))
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
    expect(headers).not.toHaveProperty('etag')
    const policy = headers['content-security-policy']
    expect(policy).toContain(`frame-ancestors ${cmsUrl};`)
    expect(policy).toContain("default-src 'none'")
    const html = await response.text()
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(html).not.toMatch(/ld\+json|rel="canonical"|text\/calendar|property="og:/)
    const home = await fetch(siteUrl)
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('shows nothing when it was altered, and says what to do', async () => {
    for (const altered of [
      `${linkIn('en')}A`,
      `${siteUrl}/preview`,
      `${siteUrl}/preview?token=a`,
    ]) {
      const response = await fetch(altered)
      expect(response.status, altered).toBe(403)
      expect(response.headers.get('cache-control')).toBe('private, no-store')
      expect(await response.text()).toContain('ask whoever gave it to you')
    }
    expect((await fetch(`${linkIn('en')}&date=${dayIn(0)}`)).status).toBe(404)
  })

  it.runIf(isWhole)('says so while the cms is away, and its token is in no log', async () => {
    const { searchParams } = new URL(linkIn('en'))
    const address = `/preview?${searchParams}`
    const web = await startWeb({
      port: await freePort(),
      cmsUrl,
      nodeOptions: patient,
      clock: ownClock(),
    })
    expect((await fetch(web.url + address)).status).toBe(200)
    await web.stop()
    const nowhere = `http://127.0.0.1:${await freePort()}`
    const alone = await startWeb({
      port: await freePort(),
      cmsUrl: nowhere,
      until: '/healthz',
      clock: ownClock(),
    })
    const response = await fetch(alone.url + address)
    expect(response.status).toBe(503)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await response.text()).toContain('cannot reach its content')
    await alone.stop()
    for (const server of [web, alone]) {
      expect(server.output()).toContain('"/preview"')
      expect(server.output()).not.toContain(searchParams.get('token')?.split('.')[1])
    }
  })
})

describe('an editor', () => {
  it('takes back all links to the draft: each opens nothing at once, and a new one works', async () => {
    const before = await copiedLink()
    expect((await fetch(before)).status).toBe(200)
    await page.getByRole('button', { name: 'End all links' }).click()
    await page.getByText('open nothing any more').waitFor()
    expect(await violations(page, ['landmark-unique'])).toEqual([])
    for (const link of [before, linkIn('en'), linkIn('es')]) {
      const response = await fetch(link)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('ask whoever gave it to you')
    }
    expect((await fetch(await copiedLink())).status).toBe(200)
  })
})
