import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

let running: Promise<Browser> | undefined

/**
 * The browser of this worker, which all its files share; it ends with the worker. Chromium: the one at
 * CHROMIUM_PATH, else the one that comes from npm.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await running
  if (browser?.isConnected()) return browser
  running = launch()
  return running
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await executablePath(), args: ['--no-sandbox'] })
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

async function executablePath(): Promise<string> {
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
