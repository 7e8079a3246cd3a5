import type { Browser, CDPSession } from 'playwright-core'
import { expect } from 'vitest'
import { comesAlive } from './alive'
import { violations } from './axe'
import { openPage, type WatchedPage } from './browser'
import type { Look } from './looks'
import { overflow } from './overflow'

/** A page in which one view is looked at after the other. */
interface Screen extends WatchedPage {
  devTools: CDPSession
}

/** Looks at views of a site, with one page for all that are looked at in the same way. */
export class Screens {
  readonly #browser: Browser
  readonly #siteUrl: string
  readonly #screens = new Map<string, Promise<Screen>>()

  constructor(browser: Browser, siteUrl: string) {
    this.#browser = browser
    this.#siteUrl = siteUrl
  }

  /** Holds a view to what every page promises. */
  async readsWhole(look: Look): Promise<void> {
    const { page, complaints, devTools } = await this.#screen(look)
    const { path, status, locale, javaScriptEnabled } = look
    complaints.length = 0
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    expect(await page.getAttribute('html', 'lang')).toBe(locale)
    expect(await page.locator('h1').count()).toBe(1)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    if (javaScriptEnabled) {
      await comesAlive(page)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(await violations(page)).toEqual([])
    } else {
      // axe is a script itself. What the page would have run is past.
      await setScripts(devTools, true)
      expect(await violations(page)).toEqual([])
      await setScripts(devTools, false)
    }
    // The browser itself notes the status of a page that does not exist.
    const own = complaints.filter((text) => !(status === 404 && text.includes('404')))
    expect(own).toEqual([])
  }

  async close(): Promise<void> {
    const screens = await Promise.all(this.#screens.values())
    await Promise.all(screens.map(({ close }) => close()))
  }

  #screen({ width, colorScheme, javaScriptEnabled }: Look): Promise<Screen> {
    const key = `${width} ${colorScheme} ${javaScriptEnabled}`
    const opened =
      this.#screens.get(key) ??
      this.#open({ colorScheme, javaScriptEnabled, viewport: { width, height: 800 } })
    this.#screens.set(key, opened)
    return opened
  }

  async #open(options: Parameters<Browser['newContext']>[0]): Promise<Screen> {
    const watched = await openPage(this.#browser, this.#siteUrl, options)
    const devTools = await watched.page.context().newCDPSession(watched.page)
    return { ...watched, devTools }
  }
}

async function setScripts(devTools: CDPSession, areOn: boolean): Promise<void> {
  // What this session has not said itself it takes for said.
  await devTools.send('Emulation.setScriptExecutionDisabled', { value: areOn })
  await devTools.send('Emulation.setScriptExecutionDisabled', { value: !areOn })
}
