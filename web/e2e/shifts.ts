import type { Page } from 'playwright-core'

declare global {
  interface Window {
    takeShifts: () => string[]
  }
}

/** What the browser tells of a shift (Layout Instability API), which TypeScript does not know. */
interface LayoutShift {
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

/** Has the documents that this page opens from now on remember how their layout shifts. */
export async function seeShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ')
    const moves = ({ sources }: LayoutShift) =>
      sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement
        const text = (node?.textContent ?? '').trim().slice(0, 40)
        const moved = `${placeOf(previousRect)} → ${placeOf(currentRect)}`
        return `${element?.localName}.${element?.className} "${text}": ${moved}`
      })
    const remember = (entries: PerformanceEntryList) => {
      for (const entry of entries as unknown as LayoutShift[]) {
        shifts.push([entry.value, ...moves(entry)].join('\n'))
      }
    }
    const observer = new PerformanceObserver((list) => remember(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    window.takeShifts = () => {
      remember(observer.takeRecords())
      return shifts
    }
  })
}

/** Scrolls through a page, and tells of each shift of its layout since it was opened. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await scrollThrough(page)
  return page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return window.takeShifts()
  })
}

/** All pictures are there afterwards. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y)
      await nextPicture()
      await nextPicture()
    }
    await Promise.all([...document.images].map((image) => image.decode()))
  })
}
