import { defineAsyncComponent, getCurrentInstance, type Component } from 'vue'
import { nextTask } from '../nextTask'

/** So many come to life at once: a finger waits for as many at most. */
const atOnce = 3

let turn = Promise.resolve()

/** Resolves in a task of its own, after those that were asked for before. */
function ownTask(): Promise<void> {
  turn = turn.then(nextTask)
  return turn
}

/**
 * Has the items of a long list come to life a few at a time, where the server has rendered them. To be
 * called in the setup of the list.
 *
 * @param item what shows an item
 * @param keys of the items that there are by then
 * @returns what shows the item with a key
 */
export function inTurn(item: Component, keys: string[]): (key: string) => Component {
  const isRendered = getCurrentInstance()?.vnode.el
  if (!isRendered || keys.length <= atOnce) return () => item
  const items = new Map<string, Component>()
  for (let first = 0; first < keys.length; first += atOnce) {
    const waiting = defineAsyncComponent({
      suspensible: false,
      delay: 0,
      loader: async () => {
        await ownTask()
        return item
      },
    })
    for (const key of keys.slice(first, first + atOnce)) items.set(key, waiting)
  }
  return (key) => items.get(key) ?? item
}

/** Resolves when all that waited for their turns are alive. */
export async function allHadTheirTurns(): Promise<void> {
  for (let mine; mine !== turn;) {
    // The last ones are alive when the task after theirs begins.
    mine = ownTask()
    await mine
  }
}
