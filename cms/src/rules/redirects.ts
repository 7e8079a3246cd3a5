import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { defaultLanguage, isLanguage, normalizeAddress, parseAddress } from '../content/languages'
import { datesOfTopic, formerNameAddress } from '../content/mappers/redirects'
import {
  forgetFormerAddresses,
  noteFormerAddress,
  readFormerAddresses,
  type FormerAddress,
} from '../content/reading/formerAddresses'
import { isType, type TypesThatAre } from '../content/types'
import { takesAll, type DocumentAction } from './documentActions'
import { keyOf, PublicAddresses, type PublicPlace } from './publicAddresses'
import type { Consequence } from './publicChange'

const uid = 'api::redirect.redirect'

const followingMoves = new AsyncLocalStorage<true>()

/** Whether redirects are written right now since something moved, and not by a person. */
export function isFollowingMoves(): boolean {
  return followingMoves.getStore() ?? false
}

/**
 * Old addresses of what has moved lead to the new ones, also when it was not public in between. Redirects
 * that pointed at an old address are brought up to date, and those from an address that has content again
 * are taken away. Those that lead to a page go with it when it is deleted, and are there again with it.
 */
export const redirectMoved: Consequence = async ({ strapi, action }) => {
  const { uid, params } = action
  if (!isType('addressing', uid)) return null
  const documents = 'documentId' in params ? [String(params.documentId)] : null
  const before = await PublicAddresses.read(strapi, uid, documents)
  const leading = await leadingToDeleted(strapi, action)
  return async () => {
    const after = await PublicAddresses.read(strapi, uid, documents)
    await followingMoves.run(true, async () => {
      await follow(strapi, before, after)
      for (const { redirect, former } of leading) {
        await removeRedirects(strapi, [redirect])
        await noteFormerAddress(strapi, former)
      }
    })
  }
}

/** The redirects that lead to a page which is about to be deleted, by their ids. */
async function leadingToDeleted(
  strapi: Core.Strapi,
  { uid: type, action, params }: DocumentAction,
): Promise<{ redirect: string; former: FormerAddress }[]> {
  if (action !== 'delete' || !isType('nested', type) || !takesAll(params)) return []
  if (!('documentId' in params)) return []
  const document = String(params.documentId)
  const rows = await strapi
    .documents(uid)
    .findMany({ filters: { page: { documentId: document } }, fields: ['from'] })
  return rows.map(({ documentId: redirect, from }) => {
    const address = normalizeAddress(from ?? '')
    const { language } = parseAddress(address)
    return { redirect, former: { type, document, language, address } }
  })
}

/**
 * Lists and calendars that were narrowed to something by a slug that it had lead on to the one that it has
 * now. A redirect tells it, from an address at which no page is.
 */
export const redirectRenamed: Consequence = async ({ strapi, action: { uid, params } }) => {
  if (!isType('narrowing', uid)) return null
  const where = 'documentId' in params ? { documentId: String(params.documentId) } : {}
  const read = () => readSlugs(strapi, uid, where)
  const before = await read()
  return async () => {
    const after = await read()
    await followingMoves.run(true, async () => {
      for (const [document, slug] of after) {
        const old = before.get(document)
        if (old === slug) continue
        await removeFrom(strapi, [formerNameAddress(slug)])
        if (old === undefined) continue
        await pointOn(strapi, datesOfTopic(old), datesOfTopic(slug))
        await put(strapi, formerNameAddress(old), { page: null, to: datesOfTopic(slug) })
      }
    })
  }
}

async function readSlugs(
  strapi: Core.Strapi,
  uid: TypesThatAre<'narrowing'>,
  where: { documentId?: string },
): Promise<ReadonlyMap<string, string>> {
  const rows: { documentId: string; slug: string | null }[] = await strapi.db.query(uid).findMany({
    where: { ...where, locale: defaultLanguage },
    select: ['documentId', 'slug'],
  })
  return new Map(rows.flatMap(({ documentId, slug }) => (slug ? [[documentId, slug]] : [])))
}

async function follow(
  strapi: Core.Strapi,
  before: PublicAddresses,
  after: PublicAddresses,
): Promise<void> {
  const taken = new Set(after.all.map(({ address }) => address))
  const moved = before.all.flatMap((old) => {
    const current = after.find(old.key)
    return current && current.address !== old.address ? [{ old, current }] : []
  })

  for (const { old, current } of [...moved, ...(await returned(strapi, before, after))]) {
    // What is at the root changes with the settings; it has not moved.
    if (isRoot(old.address)) continue
    await pointOn(strapi, `/${old.address}`, `/${current.address}`)
    if (taken.has(old.address)) continue
    await put(strapi, old.address, {
      page: current.page,
      to: current.page === null ? `/${current.address}` : null,
    })
  }
  for (const { type, document, language, address } of before.all.filter(goneFrom(after))) {
    if (!isRoot(address)) await noteFormerAddress(strapi, { type, document, language, address })
  }
  const had = new Set(before.all.map(({ address }) => address))
  const added = [...taken].filter((address) => !had.has(address))
  if (added.length > 0) await removeFrom(strapi, added)
  await forgetFormerAddresses(strapi, { address: added })
}

/** Those that are elsewhere now than when they were public last. */
async function returned(
  strapi: Core.Strapi,
  before: PublicAddresses,
  after: PublicAddresses,
): Promise<{ old: FormerAddress; current: PublicPlace }[]> {
  const back = after.all.filter(goneFrom(before))
  const documents = [...new Set(back.map(({ document }) => document))]
  const former = await readFormerAddresses(strapi, documents)
  if (former.length === 0) return []
  await forgetFormerAddresses(strapi, { document: documents })
  const moved = former.flatMap((old) => {
    const current = after.find(keyOf(old))
    return current && current.address !== old.address ? [{ old, current }] : []
  })
  // Somebody has said meanwhile where the old address leads.
  const led = await redirectsFrom(
    strapi,
    moved.map(({ old }) => old.address),
  )
  return moved.filter(({ old }) => led.every(({ address }) => address !== old.address))
}

/** Whether what stands at a place is at none of those. */
function goneFrom(places: PublicAddresses): (place: PublicPlace) => boolean {
  return ({ key }) => places.find(key) === null
}

function isRoot(address: string): boolean {
  return address === '' || isLanguage(address)
}

async function put(
  strapi: Core.Strapi,
  from: string,
  target: { page: string | null; to: string | null },
): Promise<void> {
  await removeFrom(strapi, [from])
  await strapi.documents(uid).create({
    data: {
      from,
      permanent: true,
      ...(target.page === null ? {} : { page: target.page }),
      ...(target.to === null ? {} : { to: target.to }),
    },
  })
}

async function pointOn(strapi: Core.Strapi, old: string, current: string): Promise<void> {
  const pointing = await strapi.documents(uid).findMany({ filters: { to: old } })
  for (const { documentId } of pointing) {
    await strapi.documents(uid).update({ documentId, data: { to: current } })
  }
}

async function removeFrom(strapi: Core.Strapi, addresses: string[]): Promise<void> {
  const hiding = await redirectsFrom(strapi, addresses)
  await removeRedirects(
    strapi,
    hiding.map(({ redirect }) => redirect),
  )
}

/** A redirect, by its document id, and the address from which it leads on. */
interface From {
  redirect: string
  address: string
}

/** The redirects from some addresses, however somebody typed these. */
export async function redirectsFrom(
  strapi: Core.Strapi,
  addresses: readonly string[],
): Promise<From[]> {
  if (addresses.length === 0) return []
  const rows: { documentId: string; from: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'from'] })
  return rows
    .map(({ documentId, from }) => ({
      redirect: documentId,
      address: normalizeAddress(from ?? ''),
    }))
    .filter(({ address }) => addresses.includes(address))
}

/** Takes redirects away. @param redirects document ids */
export async function removeRedirects(
  strapi: Core.Strapi,
  redirects: readonly string[],
): Promise<void> {
  for (const documentId of redirects) await strapi.documents(uid).delete({ documentId })
}
