import type { Core } from '@strapi/strapi'

const uid = 'api::former-address.former-address'

/** Where a document that is not public now was read last, in one language. */
export interface FormerAddress {
  /** The uid of its type. */
  type: string
  document: string
  language: string
  /** Without the leading slash, language prefix included. */
  address: string
}

/** Those of some documents. */
export async function readFormerAddresses(
  strapi: Core.Strapi,
  documents: readonly string[],
): Promise<FormerAddress[]> {
  if (documents.length === 0) return []
  return strapi.db.query(uid).findMany({
    where: { document: { $in: documents } },
    select: ['type', 'document', 'language', 'address'],
  })
}

/** The documents that were read last at one of some addresses, none of which is public now. */
export async function formerlyAt(
  strapi: Core.Strapi,
  addresses: readonly string[],
): Promise<string[]> {
  const rows: Pick<FormerAddress, 'document'>[] = await strapi.db
    .query(uid)
    .findMany({ where: { address: { $in: addresses } }, select: ['document'] })
  return rows.map(({ document }) => document)
}

/** To be called when something is public no more. */
export async function noteFormerAddress(strapi: Core.Strapi, former: FormerAddress): Promise<void> {
  await strapi.db.query(uid).create({ data: former })
}

/**
 * Forgets addresses: of documents that are public again, those at which something else is read, or of
 * documents of which nothing is left.
 */
export async function forgetFormerAddresses(
  strapi: Core.Strapi,
  where: { document?: string[]; address?: string[] },
): Promise<void> {
  for (const [field, values] of Object.entries(where)) {
    if (values.length === 0) continue
    await strapi.db.query(uid).deleteMany({ where: { [field]: { $in: values } } })
  }
}
