import type { Core } from '@strapi/strapi'
import { firstLanguage } from '../../content/languages'
import { readOfSettings } from '../../content/reading/siteSettings'
import type { EntryHead } from '../entries'
import { readInvolveSettings } from '../settings'
import { enqueue, newEntryKey } from './mails'

/** Tells the branch of an entry at once, where it wants a mail for each. */
export async function tellBranch(strapi: Core.Strapi, { code, kind }: EntryHead): Promise<void> {
  if (kind === 'my-data') return
  const { newEntriesMail } = await readInvolveSettings(strapi)
  const to = newEntriesMail === 'each' ? await readContactEmail(strapi) : null
  if (to === null) return
  await enqueue(strapi, {
    key: newEntryKey(code),
    kind: 'newEntries',
    // It is no mail to whoever sent the entry; when that is gone, there is nothing to tell.
    entry: null,
    to,
    language: firstLanguage,
    about: { entry: code },
    dueAt: Date.now(),
  })
}

/** Where the branch reads its mail; null: nowhere that we know of. */
export async function readContactEmail(strapi: Core.Strapi): Promise<string | null> {
  const row = await readOfSettings<{ contactEmail: string | null }>(strapi, 'contactEmail')
  return row?.contactEmail || null
}
