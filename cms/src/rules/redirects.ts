import { AsyncLocalStorage } from 'node:async_hooks'
import type { Core } from '@strapi/strapi'
import { isLanguage } from '../content/languages'
import { isType } from '../content/types'
import { PublicAddresses } from './publicAddresses'
import type { Consequence } from './publicChange'

const uid = 'api::redirect.redirect'

const followingMoves = new AsyncLocalStorage<true>()

/** Whether redirects are written right now since something moved, and not by a person. */
export function isFollowingMoves(): boolean {
  return followingMoves.getStore() ?? false
}

/**
 * Old addresses of what has moved lead to the new ones. Redirects that pointed at an old address are
 * brought up to date, and those from an address that has content again are taken away.
 */
export const redirectMoved: Consequence = async ({ strapi, action: { uid } }) => {
  if (!isType('addressing', uid)) return null
  const before = await PublicAddresses.read(strapi, uid)
  return async () => {
    const after = await PublicAddresses.read(strapi, uid)
    await followingMoves.run(true, () => follow(strapi, before, after))
  }
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

  for (const { old, current } of moved) {
    // What is at the root changes with the settings; it has not moved.
    if (isRoot(old.address)) continue
    await pointOn(strapi, `/${old.address}`, `/${current.address}`)
    if (taken.has(old.address)) continue
    await put(strapi, old.address, {
      page: current.page,
      to: current.page === null ? `/${current.address}` : null,
    })
  }
  const had = new Set(before.all.map(({ address }) => address))
  const added = [...taken].filter((address) => !had.has(address))
  if (added.length > 0) await removeFrom(strapi, added)
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
  const hiding = await strapi.documents(uid).findMany({ filters: { from: { $in: addresses } } })
  for (const { documentId } of hiding) await strapi.documents(uid).delete({ documentId })
}

/** Takes redirects away. @param redirects document ids */
export async function removeRedirects(
  strapi: Core.Strapi,
  redirects: readonly string[],
): Promise<void> {
  for (const documentId of redirects) await strapi.documents(uid).delete({ documentId })
}
