import type { FormKind, LettersEvery } from '../../../contract'

/** What the server says about entries to people of the admin. */
export interface EntryWords {
  /** Of the exported file, in their order. */
  columns: string[]
  kinds: Record<FormKind, string>
  states: Record<'unconfirmed' | 'confirmed' | 'waiting', string>
  handled: string
  /** Of who gets letters: how often. */
  letters: Record<LettersEvery, string>
  /** In the place of what can't be opened. */
  unreadable: string
  fileName: string
  notConfirmed: string
  /** `who` may be empty. */
  sentBefore: (who: string, text: string) => string
  noMail: string
  unopened: string
  emptySubject: string
  emptyText: string
  longSubject: string
  longText: string
  emptyName: string
  longName: string
  takenName: (name: string) => string
  manySaved: (most: number) => string
  savedGone: string
  entryGone: string
  noLetters: string
}
