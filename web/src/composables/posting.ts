import type { InjectionKey } from 'vue'
import type { Cms } from '../cms/door'
import { provided } from '../provided'

/** What forms ask of the cms when they are sent without loading a page. */
export type Posting = Pick<Cms, 'formToken' | 'getInvolved' | 'sendForm'>

/** The app provides under this key what brings it; so do tests of components. */
export const postingKey: InjectionKey<() => Promise<Posting>> = Symbol('posting')

/** Brings what sends forms; in browsers, when somebody writes into one. */
export function usePosting(): () => Promise<Posting> {
  return provided(postingKey)
}
