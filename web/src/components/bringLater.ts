import { defineAsyncComponent, h, type AsyncComponentLoader, type Component } from 'vue'
import { nextTask } from '../nextTask'

/** In the order of their names. */
type Parts = readonly Component[]

let arrive: (parts: Parts) => void
const arrived = new Promise<Parts>((resolve) => {
  arrive = resolve
})

let turn = Promise.resolve()

/** Resolves in a task of its own: a finger waits for one part, not for all that come before it. */
function ownTask(): Promise<void> {
  turn = turn.then(nextTask)
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
  const inOrder = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))
  arrive(inOrder.map(([, part]) => part))
  // Those that wait ask for their tasks before a timer has its turn.
  await nextTask()
  await ownTask()
}

/**
 * A part that is hydrated when `bringLater()` was called. Vue's own strategies for that fetch the
 * code at once and only hydrate later; here the code waits too. Where it is there already, the part
 * is rendered with whatever it belongs to, as any other.
 *
 * @param index which of the parts, in the order of their names: a first visit has no room for names
 */
export function later(index: number): Component {
  return whenBrought((parts) => parts[index])
}

/** Such a part that is a chunk of its own, for what most sites show nothing of. */
export function laterChunk(load: AsyncComponentLoader): Component {
  const part = defineAsyncComponent(load)
  return whenBrought(() => part)
}

function whenBrought(pick: (parts: Parts) => Component | undefined): Component {
  let part: Component | undefined
  const waiting = defineAsyncComponent({
    suspensible: false,
    delay: 0,
    async loader() {
      const parts = await arrived
      await ownTask()
      const part = pick(parts)
      if (!part) throw new Error('No such part')
      return part
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
