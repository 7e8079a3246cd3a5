import { defineAsyncComponent, h, type Component } from 'vue'
import type * as LaterParts from './laterParts'

type Parts = typeof LaterParts

let arrive: (parts: Parts) => void
const arrived = new Promise<Parts>((resolve) => {
  arrive = resolve
})

let turn = Promise.resolve()

/** Resolves in a task of its own: a finger waits for one part, not for all that come before it. */
function ownTask(): Promise<void> {
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)))
  return turn
}

/**
 * Brings all parts of the page that can wait, one chunk, and with that to life, one after the other;
 * resolves when they are. In browsers only: there is one page.
 *
 * @param words what they say, on its way
 */
export async function bringLater(words: Promise<void>): Promise<void> {
  const [parts] = await Promise.all([import('./laterParts'), words])
  arrive(parts)
  // Those that wait ask for their tasks before a timer has its turn.
  await new Promise((resolve) => setTimeout(resolve))
  await ownTask()
}

/**
 * A part that is hydrated when `bringLater()` was called. Vue's own strategies for that fetch the
 * code at once and only hydrate later; here the code waits too. Where it is there already, the part
 * is rendered with whatever it belongs to, as any other.
 */
export function later(pick: (parts: Parts) => Component): Component {
  let part: Component | undefined
  const waiting = defineAsyncComponent({
    suspensible: false,
    delay: 0,
    async loader() {
      const parts = await arrived
      await ownTask()
      return pick(parts)
    },
  })
  void arrived.then((parts) => {
    part = pick(parts)
  })
  return {
    inheritAttrs: false,
    setup(_props, { attrs, slots }) {
      const shown = part ?? waiting
      return () => h(shown, attrs, slots)
    },
  }
}
