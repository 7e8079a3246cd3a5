import { performance } from 'node:perf_hooks'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { spreadOf, type Spread } from '../../cms/bench/statistics'
import { phone, slowDown } from './phone'

/** An evening at the desk on a phone: milliseconds that somebody waits for each. */
export interface Evening {
  logInForm: number
  home: number
  meetingForm: number
}

interface MeasuredEvening {
  waits: Evening
  /** What came over the line until one could log in. */
  bytes: number
}

export interface Evenings {
  first: Record<keyof Evening, Spread>
  /** Another evening in the same browser. */
  second: Record<keyof Evening, Spread>
  bytes: number
}

interface Account {
  email: string
  password: string
}

/** The desk's first and second evening, each time in a browser that knows nothing of it. */
export async function measureEvenings(
  browser: Browser,
  cmsUrl: string,
  account: Account,
  rounds: number,
): Promise<Evenings> {
  const firsts: MeasuredEvening[] = []
  const seconds: MeasuredEvening[] = []
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ ...phone, locale: 'en-US' })
    firsts.push(await spend(context, cmsUrl, account))
    // The session ends; what the browser keeps of files stays.
    await context.clearCookies()
    seconds.push(await spend(context, cmsUrl, account))
    await context.close()
  }
  const spread = (evenings: MeasuredEvening[], of: keyof Evening) =>
    spreadOf(evenings.map(({ waits }) => waits[of]))
  const all = (evenings: MeasuredEvening[]) => ({
    logInForm: spread(evenings, 'logInForm'),
    home: spread(evenings, 'home'),
    meetingForm: spread(evenings, 'meetingForm'),
  })
  return {
    first: all(firsts),
    second: all(seconds),
    bytes: Math.max(...firsts.map(({ bytes }) => bytes)),
  }
}

async function spend(
  context: BrowserContext,
  cmsUrl: string,
  { email, password }: Account,
): Promise<MeasuredEvening> {
  const page = await context.newPage()
  await slowDown(context, page)
  const bytesOf = countBytes(page)
  const logInForm = await took(async () => {
    await page.goto(`${cmsUrl}/admin`, { waitUntil: 'commit' })
    await page.getByLabel('Email').waitFor()
  })
  const bytes = await bytesOf()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').first().fill(password)
  const home = await took(async () => {
    await page.getByRole('button', { name: 'Login' }).click()
    // A coming date, with what can be done about it.
    await page
      .getByRole('button', { name: /^Cancel/ })
      .first()
      .waitFor()
  })
  const meetingForm = await took(async () => {
    await page.getByRole('link', { name: 'Weekly branch meeting' }).first().click()
    await page.getByRole('textbox', { name: 'Title' }).waitFor()
  })
  await page.close()
  return { waits: { logInForm, home, meetingForm }, bytes }
}

async function took(act: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

/** @returns how many bytes of answers, with their heads, a page has had until it is asked */
function countBytes(page: Page): () => Promise<number> {
  const requests: Request[] = []
  const keep = (request: Request) => void requests.push(request)
  page.on('requestfinished', keep)
  return async () => {
    page.off('requestfinished', keep)
    const sizes = await Promise.all(requests.map((request) => request.sizes()))
    return sizes.reduce(
      (sum, { responseBodySize, responseHeadersSize }) =>
        sum + responseBodySize + responseHeadersSize,
      0,
    )
  }
}
