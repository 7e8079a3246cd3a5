import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'

const uid = 'api::import-source.import-source'

/** What an earlier run brought in: where it came from, and what became of it. */
export interface Remembered {
  /** The documentId that was made of it; of a picture the id of its file. */
  target: string
  /** Of what the source said then. */
  sourceHash: string
  /** How the document stood when the import had written it. */
  state: string
}

/** Null when no earlier run brought it in. */
export async function recall(strapi: Core.Strapi, source: string): Promise<Remembered | null> {
  const row = await strapi.db.query(uid).findOne({ where: { source } })
  if (!row) return null
  const { target, sourceHash, state } = row
  return { target: String(target), sourceHash: String(sourceHash), state: String(state) }
}

/** What became of several, by where they came from; of what no earlier run brought in nothing. */
export async function targetsOf(
  strapi: Core.Strapi,
  sources: readonly string[],
): Promise<Map<string, string>> {
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { source: { $in: sources } }, select: ['source', 'target'] })
  return new Map(rows.map(({ source, target }) => [String(source), String(target)]))
}

/** By which of its names an earlier run knew a source; the first where none did. */
export async function knownAs(strapi: Core.Strapi, sources: readonly string[]): Promise<string> {
  const known = await targetsOf(strapi, sources)
  return sources.find((source) => known.has(source)) ?? sources[0] ?? ''
}

/** As if it had never been brought in: it may come again. */
export async function forget(strapi: Core.Strapi, source: string): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { source } })
}

export async function remember(
  strapi: Core.Strapi,
  source: string,
  now: Remembered,
): Promise<void> {
  const known = await strapi.db.query(uid).findOne({ where: { source }, select: ['id'] })
  if (known) await strapi.db.query(uid).update({ where: { id: known.id }, data: { ...now } })
  else await strapi.documents(uid).create({ data: { source, ...now } })
}

/** When documents were brought in last, in milliseconds, by their ids; others are left out. */
export async function broughtInAt(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const rows: { target: string; updatedAt: string | Date }[] = await strapi.db
    .query(uid)
    .findMany({ where: { target: { $in: [...documentIds] } }, select: ['target', 'updatedAt'] })
  return new Map(rows.map(({ target, updatedAt }) => [target, new Date(updatedAt).getTime()]))
}

/** The same for values that say the same. Maps count as the lists of their entries. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part))
  return createHash('sha256').update(text).digest('hex')
}
