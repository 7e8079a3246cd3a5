import type { Browser } from 'playwright-core'
import { spreadOf } from '../../cms/bench/statistics'

/** How quick a browser is on this machine, at work of the kind that a page has to do. */
export interface Speed {
  /** How often it does that work in a second. */
  rounds: number
  /** How many times slower it has to be made, to be as slow as the phone that is measured for. */
  slowdown: number
}

/** How often that phone does it: the site and the desk take as long there as on the first one that limits held on. */
const phoneRounds = 17

/** Each in a process of its own: how quick one is depends on what a machine gives it. */
const pages = 7
/** A new page is slower than one that has been used: the first tries do not count. */
const beforehand = 10
const tries = 20

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
  return `This machine does ${rounds.toFixed(1)} rounds a second, the phone ${phoneRounds}: slowed down ${slowdown.toFixed(1)} times.`
}

async function measure(browser: Browser): Promise<Speed> {
  const found: number[] = []
  for (let opened = 0; opened < pages; opened++) {
    const page = await browser.newPage()
    for (let made = 0; made < beforehand + tries; made++) {
      const took = await page.evaluate(work, made)
      if (made >= beforehand) found.push(took)
    }
    await page.close()
  }
  const rounds = 1000 / spreadOf(found).median
  return { rounds, slowdown: Math.max(1, rounds / phoneRounds) }
}

/**
 * Runs in the page: script that it never saw is read, runs once, and makes a list that is laid out, which is what
 * a page does that comes to life. What runs again and again would be told by the processor alone, and is up to
 * three times as quick on one machine as on another where pages differ by half.
 *
 * @param round makes the script a new one: what was compiled before is not compiled again
 * @returns how long it took, in milliseconds
 */
function work(round: number): number {
  const rows = Array.from({ length: 400 }, (_, at) => at)
  const makers = rows.map(
    (at) => `function row${at}of${round}(count) {
      const row = { at: count, title: 'Row ' + (count * 7919) % 400, tags: [count, ${at}] }
      const element = document.createElement('li')
      element.className = 'row' + (count % 7)
      element.append(row.title, JSON.stringify(row.tags))
      return element
    }`,
  )
  const calls = rows.map((at) => `row${at}of${round}(${at})`)
  const script = document.createElement('script')
  script.textContent = `${makers.join('\n')}\ndocument.body.replaceChildren(...[${calls.join()}])`
  const begun = performance.now()
  document.head.append(script)
  document.body.getBoundingClientRect()
  const took = performance.now() - begun
  script.remove()
  return took
}
