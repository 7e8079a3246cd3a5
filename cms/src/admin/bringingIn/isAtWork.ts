import type { ImportHead } from '../../import/desk/contract'

/** Whether the cms is at it. */
export function isAtWork({ state }: ImportHead): boolean {
  return state === 'looking' || state === 'running'
}
