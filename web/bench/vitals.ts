import type { Browser, BrowserContext, Page } from 'playwright-core'
import * as v from 'valibot'
import { spreadOf, type Spread } from '../../cms/bench/statistics'
import { blockingTime, interactiveAt, quietMs, type Task } from './blocking'
import { arrive, elsewhere, inNewContext, placeBefore, touchBeside } from './phone'
import type { Figures } from './figures'

/** What a visit was like; milliseconds since it began, but for the shift. */
export interface Visit {
  firstPaint: number
  largestPaint: number
  interactive: number
  blocked: number
  /** Sum of all layout shifts. */
  shift: number
}

/** A page of the site, and the same as a static file, both from servers that are as far away as the phone has it. */
export interface Compared {
  view: string
  url: string
  stillUrl: string
}

interface Load {
  cold: Visit
  warm: Visit
  still: Visit
}

/** Pages take turns, and so do those of the site and the still ones. */
export async function measureVisits(
  browser: Browser,
  pages: Compared[],
  loads: number,
): Promise<Figures['visits']> {
  const measured = pages.map(({ view }): { view: string; own: Load[] } => ({ view, own: [] }))
  for (let load = 0; load < loads; load++) {
    for (const [index, { url, stillUrl }] of pages.entries()) {
      const from = elsewhere(stillUrl)
      const still = () => inNewContext(browser, (context) => visit(context, stillUrl, from))
      const before = load % 2 === 0 ? await still() : null
      const twice = await inNewContext(browser, async (context) => ({
        cold: await visit(context, url, from),
        // What the first visit was allowed to keep is there now.
        warm: await visit(context, url, from),
      }))
      measured[index]?.own.push({ ...twice, still: before ?? (await still()) })
    }
  }
  return measured.flatMap(({ view, own }) =>
    (['still', 'cold', 'warm'] as const).map((kind) => {
      const spread = (of: keyof Visit) => spreadOf(own.map((load) => load[kind][of]))
      const toStill = own.map(({ cold, still }) => cold.largestPaint / still.largestPaint)
      return {
        view,
        kind,
        loads: own.length,
        firstPaint: spread('firstPaint'),
        largestPaint: spread('largestPaint'),
        interactive: spread('interactive'),
        blocked: spread('blocked'),
        shift: spread('shift'),
        toStill: kind === 'cold' ? spreadOf(toStill) : null,
      }
    }),
  )
}

async function visit(context: BrowserContext, url: string, from: string): Promise<Visit> {
  const page = await arrive(context, url, from, keepRecord)
  const { firstPaint, largestPaint, shift, tasks, documentDone } = await settledRecord(page)
  await page.close()
  const interactive = interactiveAt(tasks, { firstPaint, documentDone })
  const blocked = blockingTime(tasks, firstPaint, interactive)
  return { firstPaint, largestPaint, interactive, blocked, shift }
}

/** How long a page kept a finger waiting from the first paint until nothing was left to do, in milliseconds. */
export interface Waking {
  view: string
  /** What was beyond 50 ms of each task, in all. */
  blocked: Spread
  /** The longest task. */
  longest: Spread
}

/**
 * First visits on the phone, to a site that is as far away as it has it, each until the page has settled, was touched, and has settled again: a page
 * has its app work when somebody first does something with it.
 */
export async function measureWaking(
  browser: Browser,
  pages: { view: string; url: string }[],
  loads: number,
): Promise<Waking[]> {
  const seen = pages.map(({ view }) => ({ view, blocked: [] as number[], longest: [] as number[] }))
  for (let load = 0; load < loads; load++) {
    for (const [index, { url }] of pages.entries()) {
      const { firstPaint, tasks } = await inNewContext(browser, (context) => wakeUp(context, url))
      seen[index]?.blocked.push(blockingTime(tasks, firstPaint, Number.POSITIVE_INFINITY))
      const after = tasks.filter(({ start, duration }) => start + duration > firstPaint)
      seen[index]?.longest.push(Math.max(0, ...after.map(({ duration }) => duration)))
    }
  }
  return seen.map(({ view, blocked, longest }) => ({
    view,
    blocked: spreadOf(blocked),
    longest: spreadOf(longest),
  }))
}

async function wakeUp(context: BrowserContext, url: string): Promise<VisitRecord> {
  const page = await arrive(context, url, placeBefore(url), keepRecord)
  await settledRecord(page)
  await touchBeside(page)
  const record = await settledRecord(page)
  await page.close()
  return record
}

const recordShape = v.object({
  // A page that painted nothing would be the fastest of all.
  firstPaint: v.pipe(v.number(), v.gtValue(0)),
  largestPaint: v.pipe(v.number(), v.gtValue(0)),
  documentDone: v.pipe(v.number(), v.gtValue(0)),
  shift: v.number(),
  tasks: v.array(v.object({ start: v.number(), duration: v.number() })),
})

type VisitRecord = v.InferOutput<typeof recordShape>

/** Runs in the page before anything of it. */
function keepRecord(): void {
  const tasks: Task[] = []
  const record = { firstPaint: 0, largestPaint: 0, shift: 0, tasks, latest: 0 }
  Object.assign(window, { record })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        take(entry)
        record.latest = Math.max(record.latest, entry.startTime + entry.duration)
      }
    }).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') record.firstPaint = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => (record.largestPaint = startTime))
  observe('layout-shift', (entry) => {
    if ('value' in entry) record.shift += Number(entry.value)
  })
  observe('longtask', ({ startTime: start, duration }) => tasks.push({ start, duration }))
  observe('resource', () => undefined)
  const touched = () => (record.latest = performance.now())
  addEventListener('touchstart', touched, { capture: true, passive: true })
}

/** Waits until nothing has been painted, fetched or worked at for a while. */
async function settledRecord(page: Page): Promise<VisitRecord> {
  const record: unknown = await page.evaluate(async (quiet) => {
    const record: unknown = Reflect.get(window, 'record')
    const latest = () => Number(Reflect.get(Object(record), 'latest'))
    while (performance.now() - latest() < quiet) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const [navigation] = performance.getEntriesByType('navigation')
    const documentDone = Number(Reflect.get(navigation ?? {}, 'domContentLoadedEventEnd'))
    return { ...Object(record), documentDone }
  }, quietMs)
  return v.parse(recordShape, record)
}
