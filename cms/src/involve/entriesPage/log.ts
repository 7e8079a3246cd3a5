import type { Core } from '@strapi/strapi'
import { isFormKind } from '../../formKinds'
import { isRecord } from '../../records'
import type { EntryFilters, PrivacyLogRow } from './contract'
import { userNames } from './userNames'

const uid = 'api::privacy-log.privacy-log'

/** So many are shown, the newest. */
const shown = 200

const deeds = ['expired', 'withdrawn', 'deleted', 'exported'] as const

/** Says that somebody exported entries, and by what they were chosen, but for an address. */
export async function logExport(
  strapi: Core.Strapi,
  { user, filters, count }: { user: number; filters: EntryFilters; count: number },
): Promise<void> {
  const { address, ...told } = filters
  const data = {
    at: new Date(),
    what: 'exported',
    kind: filters.kind,
    count,
    user,
    filters: { ...told, ofOneAddress: address !== null },
  }
  await strapi.db.query(uid).create({ data })
}

/** Newest first. */
export async function readLog(strapi: Core.Strapi): Promise<PrivacyLogRow[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ orderBy: { id: 'desc' }, limit: shown })
  const names = await userNames(
    strapi,
    rows.map(({ user }) => (typeof user === 'number' ? user : null)),
  )
  return rows.map((row) => ({
    id: Number(row['id']),
    at: new Date(String(row['at'])).toISOString(),
    what: deeds.find((deed) => deed === row['what']) ?? 'deleted',
    kind: isFormKind(row['kind']) ? row['kind'] : null,
    count: Number(row['count']),
    who: names.get(Number(row['user'])) ?? null,
    ofOneAddress: isRecord(row['filters']) && row['filters']['ofOneAddress'] === true,
  }))
}
