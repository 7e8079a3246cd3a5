import type { Browser, Locator, Page } from 'playwright-core'
import * as v from 'valibot'
import { arrive, inNewContext, placeBefore, touchBeside } from './phone'

/** A control of a page, and how long it took the page to show that somebody used it, in milliseconds. */
export interface Pressed {
  view: string
  /** What it is, and what it is called. */
  control: string
  /** As the first thing that a visitor does, by which the page comes to life; null: another was used. */
  asleep: number | null
  /** In a page that is alive; null: it was not there any more. */
  awake: number | null
}

/** What can be pressed or typed into, by what is alike in it. Links lead away before a page is alive. */
const kinds = ['summary', 'button', 'input', 'textarea', 'select'] as const

/** Nothing was worked at for so long, in milliseconds. */
const quietMs = 700

/**
 * Presses each control of each page on the phone, and types a letter where one can.
 *
 * @param tell is handed what was measured of one page before the next one begins
 */
export async function measurePressing(
  browser: Browser,
  pages: { view: string; url: string }[],
  tell: (pressed: Pressed[]) => void,
): Promise<Pressed[]> {
  const pressed: Pressed[] = []
  for (const { view, url } of pages) {
    const opened = <Found>(use: (page: Page) => Promise<Found>) =>
      inNewContext(browser, async (context) => {
        const page = await arrive(context, url, placeBefore(url), keepPresses)
        await settle(page)
        const found = await use(page)
        await page.close()
        return found
      })
    const controls = await opened(async (page) => {
      await touchBeside(page)
      await settle(page)
      return useEach(page, url)
    })
    const firsts = kinds.flatMap((kind) => controls.findIndex((each) => each.kind === kind))
    const before = pressed.length
    for (const [index, { kind, at, control, awake }] of controls.entries()) {
      const asleep = firsts.includes(index)
        ? await opened((page) => use(page, page.locator(kind).nth(at)))
        : null
      pressed.push({ view, control, asleep, awake })
    }
    tell(pressed.slice(before))
  }
  return pressed
}

interface Control extends Pick<Pressed, 'control' | 'awake'> {
  kind: (typeof kinds)[number]
  /** How many of its kind are before it. */
  at: number
}

/** Those that can be seen, one after the other, each in the page as it was. */
async function useEach(page: Page, url: string): Promise<Control[]> {
  const used: Control[] = []
  for (const kind of kinds) {
    const all = page.locator(kind)
    for (let at = 0; at < (await all.count()); at++) {
      const control = all.nth(at)
      if (!(await control.isVisible()) || !(await control.isEnabled())) continue
      const name = await control.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      )
      const field = await control.getAttribute('name')
      const label = `${kind} ${(field ?? name).slice(0, 40)}`
      // Of the boxes of one question one is like the other.
      if (used.some((other) => other.control === label)) continue
      used.push({ ...{ kind, at }, control: label, awake: await use(page, control) })
      if (page.url() !== url) {
        await page.goto(url, { waitUntil: 'load' })
        await settle(page)
        await touchBeside(page)
        await settle(page)
      }
    }
  }
  return used
}

const fields = 'input:not([type]), input:is([type=text], [type=email], [type=search]), textarea'

/** Taps it, and types a letter where one can; null: the page has left. */
async function use(page: Page, control: Locator): Promise<number | null> {
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (!box) return null
  const isField = await control.evaluate((element, selector) => element.matches(selector), fields)
  const before = await presses(page)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  if (isField) await page.keyboard.press('a')
  await settle(page)
  const after = await presses(page).catch((error: unknown) => {
    if (!String(error).includes('navigation')) throw error
    return []
  })
  return after.length < before.length ? null : Math.max(0, ...after.slice(before.length))
}

const presses = async (page: Page): Promise<number[]> =>
  v.parse(v.array(v.number()), await page.evaluate(() => Reflect.get(window, 'presses')))

/** Runs in the page before anything of it. */
function keepPresses(): void {
  const presses: number[] = []
  const record = { presses, latest: 0 }
  Object.assign(window, record)
  const observe = (options: object, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      Reflect.set(window, 'latest', performance.now())
      list.getEntries().forEach(take)
    }).observe(options)
  // From pointer or key down to the next picture; what takes less than one picture is not told of.
  observe({ type: 'event', durationThreshold: 16 }, (entry) => {
    if (Number(Reflect.get(entry, 'interactionId')) > 0) presses.push(entry.duration)
  })
  observe({ type: 'longtask', buffered: true }, () => undefined)
  observe({ type: 'resource', buffered: true }, () => undefined)
  for (const name of ['touchstart', 'keydown']) {
    addEventListener(name, () => Reflect.set(window, 'latest', performance.now()), {
      capture: true,
      passive: true,
    })
  }
}

async function settle(page: Page): Promise<void> {
  // Where a control leads elsewhere, it is the next document that comes to rest.
  await page.waitForFunction((quiet) => {
    const latest = Number(Reflect.get(window, 'latest'))
    return document.readyState === 'complete' && performance.now() - latest > quiet
  }, quietMs)
}
