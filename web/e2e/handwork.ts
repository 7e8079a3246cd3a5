import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import type { Effort } from '../guide/effort'

declare global {
  interface Window {
    tellHandwork: (kind: keyof Effort) => Promise<void>
  }
}

/** Counts what somebody does with their hands, in all pages of a context. */
export class Handwork {
  #done: Effort = { clicks: 0, fields: 0 }

  static async in(context: BrowserContext): Promise<Handwork> {
    const handwork = new Handwork()
    await context.exposeFunction('tellHandwork', (kind: keyof Effort) => {
      handwork.#done[kind] += 1
    })
    await context.addInitScript(listen)
    return handwork
  }

  /** What was done since this was asked last. */
  take(): Effort {
    const done = this.#done
    this.#done = { clicks: 0, fields: 0 }
    return done
  }

  /** @param most that may have been done since it was asked last */
  expectAtMost(most: Effort): void {
    const { clicks, fields } = this.take()
    expect(clicks, 'clicks').toBeLessThanOrEqual(most.clicks)
    expect(fields, 'fields').toBeLessThanOrEqual(most.fields)
  }
}

/** Runs in the page. */
function listen(): void {
  // Some menus act on the press and take away what would be clicked; a label is clicked twice.
  addEventListener(
    'pointerdown',
    ({ isTrusted, isPrimary }) => {
      if (isTrusted && isPrimary) void window.tellHandwork('clicks')
    },
    true,
  )

  let last: EventTarget | null = null
  const typed = ({ target }: Event) => {
    const isField =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLElement && target.isContentEditable) ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type))
    if (!isField || target === last) return
    last = target
    void window.tellHandwork('fields')
  }
  // Fields for dates and times tell of a change only, editors for long texts only of what precedes it.
  addEventListener('beforeinput', typed, true)
  addEventListener('change', typed, true)
}
