import { inject, type InjectionKey } from 'vue'
import type { Cms } from '../cms/door'

/** What forms ask of the cms when they are sent without loading a page. */
export type Posting = Pick<Cms, 'formToken' | 'getInvolved' | 'sendForm'>

/** The app provides under this key what brings it; so do tests of components. */
export const postingKey: InjectionKey<() => Promise<Posting>> = Symbol('posting')

/** Brings what sends forms; in browsers, when somebody writes into one. */
export function usePosting(): () => Promise<Posting> {
  const posting = inject(postingKey)
  if (!posting) throw new Error('Nothing is provided that sends forms: provide postingKey')
  return posting
}
