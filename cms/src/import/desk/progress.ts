import { setImmediate } from 'node:timers/promises'
import { Progress } from '../progress'

/** How far one is. */
export interface Step {
  phase: string
  done: number
  whole: number
}

/** Tells of each item, and lets everybody else have their turn between two. */
export class DeskProgress extends Progress {
  readonly #tell: (step: Step) => Promise<void>

  /** @param tell throws to end it */
  constructor(tell: (step: Step) => Promise<void>) {
    super({ isTTY: false, write: () => true })
    this.#tell = tell
  }

  override async each<Item>(
    name: string,
    items: readonly Item[],
    work: (item: Item) => Promise<void>,
  ): Promise<void> {
    const whole = items.length
    if (whole === 0) return
    let done = 0
    await this.#tell({ phase: name, done, whole })
    for (const item of items) {
      await work(item)
      done += 1
      await this.#tell({ phase: name, done, whole })
      await setImmediate()
    }
  }
}
