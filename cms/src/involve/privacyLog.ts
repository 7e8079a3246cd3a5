import type { Core } from '@strapi/strapi'
import type { FormKind } from '../contract'

const uid = 'api::privacy-log.privacy-log'

/** What happened to entries, counted; whom they were about is never part of it. */
export interface Counted {
  what: 'expired' | 'withdrawn' | 'deleted'
  kind: FormKind
  count: number
  /** Their number in Strapi, where somebody did it in the admin. */
  user?: number
}

/** @param at when it happened */
export async function count(strapi: Core.Strapi, counted: Counted, at: Date): Promise<void> {
  if (counted.count === 0) return
  await strapi.db.query(uid).create({ data: { ...counted, at } })
}
