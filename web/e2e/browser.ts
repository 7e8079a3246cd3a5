import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { dawdlingProxy } from './dawdling'
import { noteRefusal } from './refusals'

let running: Promise<Browser> | undefined

/** The browser of this worker, which all its files share; it ends with the worker. */
export async function openBrowser(): Promise<Browser> {
  const browser = await running
  if (browser?.isConnected()) return browser
  running = launch()
  return running
}

async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await browserFile(),
    args: ['--no-sandbox', ...compiling, ...(await throughProxy())],
  })
  const newContext = browser.newContext.bind(browser)
  // Whoever opens a page, also by `newPage`, gets one whose clock is that of the servers.
  browser.newContext = async (options) => {
    const context = await newContext(options)
    // Only what hangs is ended by it: on a busy machine a form of the admin takes a minute to be whole.
    context.setDefaultTimeout(120_000)
    context.on('response', noteRefusal)
    // What a service worker asks for passes tests by, so only those have one that are about it.
    if (options?.serviceWorkers !== 'allow') await context.addInitScript(withoutServiceWorkers)
    if (shiftOfClock() !== 0) await context.addInitScript(shiftDate, shiftOfClock())
    return context
  }
  return browser
}

/** What the browser is told of how it compiles script; nothing: as that of a visitor does. */
let compiling: string[] = []

/**
 * For a browser that is opened from now on: script is compiled once, and not again with more care. Tests
 * leave most pages before that pays.
 */
export function compileOnce(): void {
  compiling = ['--js-flags=--no-opt --no-maglev']
}

/** `npm run test:luck` has some answers come late. */
async function throughProxy(): Promise<string[]> {
  const seed = process.env['TEST_DAWDLE']
  return seed ? dawdlingProxy(seed) : []
}

/** Runs in a page: as in a browser that has none, or where the connection is not safe. */
function withoutServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

let shiftOfClock = () => 0

/** Puts the clock of pages that are opened from now on so far before the machine's, in milliseconds. */
export function keepClockOfBrowser(shift: () => number): void {
  shiftOfClock = shift
}

/** Time has gone by: puts the clock of a page, and of those that follow it, to what it is now. */
export async function passInBrowser(page: Page, shift: number): Promise<void> {
  await page.context().addInitScript(shiftDate, shift)
  await page.evaluate(shiftDate, shift)
}

/**
 * Runs in a page. Playwright's own clock would take the timers, animations and the record of what was
 * fetched along, which the site and the admin are held to; what they read of the time is `Date`.
 */
function shiftDate(shift: number): void {
  const RealDate = Object.getPrototypeOf(new Date()).constructor as DateConstructor
  const now = () => RealDate.now() + shift
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as Date,
    get: (target, key, receiver) =>
      key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown),
  })
}

/** Every page that is open. */
export async function openPages(): Promise<Page[]> {
  return (await running)?.contexts().flatMap((context) => context.pages()) ?? []
}

/** Closes whatever was left open. */
export async function closePages(): Promise<void> {
  const contexts = (await running)?.contexts() ?? []
  await Promise.all(contexts.map((context) => context.close()))
}

/**
 * Where Chromium is: at CHROMIUM_PATH, else where that of npm is unpacked to. Whoever asks for it first
 * has to be alone: who comes meanwhile gets a file that is not whole yet.
 */
export async function browserFile(): Promise<string> {
  const installed = process.env['CHROMIUM_PATH']
  if (installed) return installed
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** A page with a record of everything that it should not do. */
export interface WatchedPage {
  page: Page
  /** Console messages, errors, and requests to other hosts, in words. */
  complaints: string[]
  close: () => Promise<void>
}

export async function openPage(
  browser: Browser,
  siteUrl: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: siteUrl, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== siteUrl && protocol !== 'data:') complaints.push(`request to ${request.url()}`)
  })
  return { page, complaints, close: () => context.close() }
}
