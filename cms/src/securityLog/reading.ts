import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { securityTable } from '../securityTable'
import {
  actors,
  type Actor,
  type LoggedPerson,
  type SecurityEvent,
  type SecurityKind,
  type Subject,
} from './contract'

/** A line as it stands in the log. */
export type LoggedEvent = SecurityEvent & {
  id: number
  /** Milliseconds since the epoch. */
  at: number
  actor: Actor
  /** What whoever did it was called then. */
  name: string | null
  browser: string | null
  system: string | null
  /** How often, where it is counted together. */
  count: number
  isGrave: boolean
}

/** What somebody wants to read. */
export interface Wanted {
  /** null: all. `grave`: what is mailed. */
  about: Subject | 'grave' | null
  /** Id of an account, that did it or that it happened to. */
  person: string | null
  /** Only what is older than this line. */
  before: number | null
  limit: number
}

const subjectOf: Record<SecurityKind, Subject> = {
  'log-in': 'logIns',
  'log-in-failed': 'logIns',
  'log-in-unknown': 'logIns',
  'log-out': 'logIns',
  'first-account': 'accounts',
  'account-made': 'accounts',
  'account-invited': 'accounts',
  'invitation-accepted': 'accounts',
  'account-changed': 'accounts',
  'account-deleted': 'accounts',
  'password-set': 'accounts',
  'second-factor-on': 'accounts',
  'second-factor-exchanged': 'accounts',
  'second-factor-off': 'accounts',
  'second-factor-reset': 'accounts',
  'second-factor-mailed': 'accounts',
  'second-factor-let': 'accounts',
  'second-factor-passed': 'logIns',
  'second-factor-failed': 'logIns',
  'recovery-code-used': 'logIns',
  'recovery-codes-made': 'accounts',
  'role-made': 'accounts',
  'role-changed': 'accounts',
  'role-deleted': 'accounts',
  'role-rights': 'accounts',
  'token-made': 'accounts',
  'token-renewed': 'accounts',
  'token-changed': 'accounts',
  'token-deleted': 'accounts',
  'webhook-made': 'machine',
  'webhook-changed': 'machine',
  'webhook-deleted': 'machine',
  'entries-opened': 'entries',
  'entries-exported': 'entries',
  'entries-deleted': 'entries',
  'consent-withdrawn': 'entries',
  'settings-changed': 'machine',
  'backup-made': 'machine',
  restored: 'machine',
  'calendar-followed': 'machine',
  'letter-sent': 'entries',
  'calendar-unfollowed': 'machine',
  imported: 'machine',
  'example-loaded': 'machine',
  'example-removed': 'machine',
  'sealed-anew': 'machine',
}

/** The newest first. */
export async function readEvents(
  strapi: Core.Strapi,
  { about, person, before, limit }: Wanted,
): Promise<LoggedEvent[]> {
  const rows: unknown[] = await strapi.db.transaction(({ trx }) => {
    const query = trx(securityTable).orderBy('id', 'desc').limit(limit)
    if (before !== null) query.where('id', '<', before)
    if (about === 'grave') query.whereNotNull('grave')
    else if (about !== null) {
      const kinds = Object.entries(subjectOf).filter(([, subject]) => subject === about)
      query.whereIn(
        'kind',
        kinds.map(([kind]) => kind),
      )
    }
    if (person !== null) {
      query.whereRaw("((who = 'account' and who_id = ?) or about = ?)", [person, person])
    }
    return query
  })
  return rows.flatMap((row) => {
    const event = isRecord(row) ? eventOf(row) : null
    return event === null ? [] : [event]
  })
}

/** Everybody who did something, by the name of their last line, in the order of names. */
export async function readPeople(strapi: Core.Strapi): Promise<LoggedPerson[]> {
  const rows: { who_id: string; who_name: string | null }[] = await strapi.db.transaction(
    ({ trx }) =>
      trx(securityTable)
        .select('who_id', 'who_name')
        .whereIn('id', trx(securityTable).max('id').where({ who: 'account' }).groupBy('who_id')),
  )
  return rows
    .map(({ who_id: id, who_name: name }) => ({ id, name: name ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** null: a line of another release, of a kind that this one does not know. */
function eventOf(row: Record<string, unknown>): LoggedEvent | null {
  const { kind, facts } = row
  if (typeof kind !== 'string' || !Object.hasOwn(subjectOf, kind)) return null
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : null)
  return {
    // The cms wrote them together.
    ...({ kind, facts: JSON.parse(String(facts)) } as SecurityEvent),
    id: Number(row['id']),
    at: Number(row['at']),
    actor: actors.find((actor) => actor === row['who']) ?? 'nobody',
    name: text('who_name'),
    browser: text('browser'),
    system: text('system'),
    count: Number(row['count']),
    isGrave: row['grave'] !== null,
  }
}
