import type { InjectionKey, Ref } from 'vue'
import { provided } from '../provided'

/** The app provides the time under this key; so do tests of components. */
export const nowKey: InjectionKey<Readonly<Ref<Date>>> = Symbol('now')

/**
 * The present, for everything that is said relative to it. While the first page is hydrated it is
 * the moment at which the server rendered, so that both say the same; then it is kept true.
 */
export function useNow(): Readonly<Ref<Date>> {
  return provided(nowKey)
}
