import type { Core } from '@strapi/strapi'
import type { FormKind } from '../contract'
import { formKinds } from '../formKinds'
import type { EntryCounts } from './contract'
import { countApart, note } from './noting'
import { currentWho } from './who'

/** From so many on, what is exported or deleted at once is grave. */
const bulk = 10

type Kinds = readonly { kind: FormKind }[]

/** Who read entries, and how many of which kind, an hour in a line: pages are turned often. */
export async function countOpened(strapi: Core.Strapi, entries: Kinds): Promise<void> {
  const who = currentWho(strapi)
  for (const [kind, times] of byKind(entries)) {
    const by = `${who.actor} ${who.id} ${kind}`
    await countApart(strapi, { kind: 'entries-opened', facts: { kind }, who }, { by, times })
  }
}

/** To be called before anything is handed out, or in the transaction that deletes. */
export async function noteEntries(
  strapi: Core.Strapi,
  kind: 'entries-exported' | 'entries-deleted',
  entries: Kinds,
): Promise<void> {
  if (entries.length === 0) return
  const kinds: EntryCounts = Object.fromEntries(byKind(entries))
  const grave = entries.length >= bulk ? 'entries-in-bulk' : null
  await note(strapi, { kind, facts: { kinds }, grave })
}

function byKind(entries: Kinds): [FormKind, number][] {
  return formKinds.flatMap((kind) => {
    const many = entries.filter((entry) => entry.kind === kind).length
    return many === 0 ? [] : [[kind, many]]
  })
}
