import type { Page } from 'playwright-core'

declare global {
  interface Window {
    takeShifts: () => number[]
  }
}

/** Has the documents that this page opens from now on remember by how much their layout shifts. */
export async function seeShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    const remember = (entries: PerformanceEntryList) => {
      for (const entry of entries) if ('value' in entry) shifts.push(Number(entry.value))
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
export async function shiftsOf(page: Page): Promise<number[]> {
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
