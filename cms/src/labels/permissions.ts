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

const names: Record<EntryRight, string> = {
  read: 'Read and find',
  answer: 'Answer by mail and mark as handled',
  remove: 'Delete',
  export: 'Export as CSV',
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
      category: 'get involved',
      subCategory: 'entries of the forms',
      displayName: names[right],
      uid: entryActions[right].replace('api::', ''),
    })),
  )
}
