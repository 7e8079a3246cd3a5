import type { Core } from '@strapi/strapi'
import { registerActions } from '../strapi/permissions'

/** What somebody may do with the entries of the forms, by the names that Strapi gives to actions. */
export const entryActions = {
  read: 'api::involvement.read',
  answer: 'api::involvement.answer',
  remove: 'api::involvement.delete',
  export: 'api::involvement.export',
} as const
export type EntryRight = keyof typeof entryActions

/** What somebody may do with letters. */
export const letterActions = {
  write: 'api::letters.write',
  send: 'api::letters.send',
} as const
export type LetterRight = keyof typeof letterActions

/** Where these rights stand among those of a role. Words of the admin stand in the place of all names here. */
export const rightGroups = {
  category: 'get involved',
  letters: 'letters',
  entries: 'entries of the forms',
} as const

const letterNames: Record<LetterRight, string> = {
  write: 'Write letters and send tests to oneself',
  send: 'Send letters, stop them and have them go on',
}

const names: Record<EntryRight, string> = {
  read: 'Read and find',
  answer: 'Answer by mail and mark as handled',
  remove: 'Delete',
  export: 'Export as CSV',
}

/** The same for letters as `registerEntryActions`. */
export async function registerLetterActions(strapi: Core.Strapi): Promise<void> {
  const rights: LetterRight[] = ['write', 'send']
  await registerActions(
    strapi,
    rights.map((right) => ({
      section: 'settings',
      category: rightGroups.category,
      subCategory: rightGroups.letters,
      displayName: letterNames[right],
      uid: letterActions[right].replace('api::', ''),
    })),
  )
}

/**
 * Makes these rights known to Strapi, whose administrators have them at once. To be called before
 * Strapi gives administrators all that there is, so while it registers.
 */
export async function registerEntryActions(strapi: Core.Strapi): Promise<void> {
  const rights: EntryRight[] = ['read', 'answer', 'remove', 'export']
  await registerActions(
    strapi,
    rights.map((right) => ({
      section: 'settings',
      category: rightGroups.category,
      subCategory: rightGroups.entries,
      displayName: names[right],
      uid: entryActions[right].replace('api::', ''),
    })),
  )
}
