import type { Locator } from 'playwright-core'

/** Whether a field has the caret, and lies open on the screen with nothing over it. */
export function hasCaretInSight(field: Locator): Promise<boolean> {
  return field.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect()
    const seen = document.elementFromPoint(left + 8, top + 8)
    return document.activeElement === element && seen === element
  })
}
