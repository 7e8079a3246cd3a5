import type { Browser } from 'playwright-core'
import { spreadOf } from '../../cms/bench/statistics'

/** How quick a browser is on this machine, at work of the kind that a page has to do. */
export interface Speed {
  /** How often it does that work in a second. */
  rounds: number
  /** How many times slower it has to be made, to be as slow as the phone that is measured for. */
  slowdown: number
}

/**
 * How often that phone does it: a quarter of what the machine did on which the limits were first held, as told
 * by the same release measured there and on another machine later.
 */
const phoneRounds = 1_800

const tries = 15

const measured = new WeakMap<Browser, Promise<Speed>>()

/** Measured once for each browser, which then must have nothing else to do. */
export function speedOf(browser: Browser): Promise<Speed> {
  const known = measured.get(browser) ?? measure(browser)
  measured.set(browser, known)
  return known
}

/** How the phone that a browser was made to be compares with this machine. */
export async function phoneInWords(browser: Browser): Promise<string> {
  const { rounds, slowdown } = await speedOf(browser)
  return `This machine does ${Math.round(rounds)} rounds a second, the phone ${phoneRounds}: slowed down ${slowdown.toFixed(1)} times.`
}

async function measure(browser: Browser): Promise<Speed> {
  const page = await browser.newPage()
  const found: number[] = []
  for (let made = 0; made < tries; made++) found.push(await page.evaluate(work))
  await page.close()
  const rounds = spreadOf(found).median
  return { rounds, slowdown: Math.max(1, rounds / phoneRounds) }
}

/** Runs in the page: reads data, makes texts of them, and puts them in order. */
function work(): number {
  const json = JSON.stringify(
    Array.from({ length: 200 }, (_, at) => ({ at, title: `Row ${(at * 7919) % 200}`, tags: [at] })),
  )
  const begun = performance.now()
  let rounds = 0
  let length = 0
  while (performance.now() - begun < 200) {
    const rows = JSON.parse(json) as { at: number; title: string; tags: number[] }[]
    const texts = new Map(
      rows.map(({ at, title, tags }) => [title, `<li id="${at}">${tags.join()}</li>`]),
    )
    length += [...texts].sort(([one], [other]) => (one < other ? -1 : 1)).join('').length
    rounds++
  }
  if (length === 0) throw new Error('nothing was done')
  return (rounds * 1000) / (performance.now() - begun)
}
