import type { FormKind } from '../contract'

/** Entries of the forms, counted: nothing else of them is ever in the log. */
export type EntryCounts = Partial<Record<FormKind, number>>

/** What programs ask by. */
export type TokenKind = 'api' | 'transfer' | 'admin'

/** What of an account was changed. */
export type AccountChange = 'email' | 'name' | 'roles' | 'closed' | 'opened'

/** Each kind of what is noted, with its facts. What is said of it stands among the words. */
export interface SecurityFacts {
  'log-in': object
  /** With a wrong password, or of an account that is closed. */
  'log-in-failed': { name: string }
  /** For addresses that nobody has, counted together. */
  'log-in-unknown': object
  'log-out': object

  /** Whoever came first to an empty site. */
  'first-account': object
  'account-made': { name: string; roles: string[] }
  'account-invited': { name: string; roles: string[] }
  'invitation-accepted': object
  'account-changed': {
    name: string
    changed: AccountChange[]
    /** Those of before, where they are others now. */
    from?: string[]
    to?: string[]
  }
  'account-deleted': { name: string; roles: string[] }
  'password-set': { name: string; how: 'own' | 'link' | 'other' }

  'second-factor-on': { name: string }
  /** Another in the place of the one that was on. */
  'second-factor-exchanged': { name: string }
  'second-factor-off': { name: string }
  /** Taken away by somebody else than whose it was. */
  'second-factor-reset': { name: string }
  /** A code to set one up was mailed, after the right password. */
  'second-factor-mailed': { name: string }
  /** A command let somebody set one up where no mail could. */
  'second-factor-let': { name: string }
  /** The code of an app, after the password; a browser that is remembered needs none. */
  'second-factor-passed': { name: string }
  /** A wrong code after the right password. */
  'second-factor-failed': { name: string }
  'recovery-code-used': { name: string; left: number }
  'recovery-codes-made': { name: string }

  'role-made': { name: string }
  'role-changed': { name: string }
  'role-deleted': { name: string }
  'role-rights': { name: string; given: number; taken: number }

  'token-made': { of: TokenKind; name: string; isFull: boolean }
  'token-renewed': { of: TokenKind; name: string; isFull: boolean }
  'token-changed': { of: TokenKind; name: string; isFull: boolean }
  'token-deleted': { of: TokenKind; name: string; isFull: boolean }

  /** Each change is told to that host from then on. */
  'webhook-made': { name: string; host: string }
  'webhook-changed': { name: string; host: string }
  'webhook-deleted': { name: string; host: string }

  /** Which fields, without what stands in them. */
  'settings-changed': { uid: string; form: string; fields: string[] }

  'entries-opened': { kind: FormKind }
  'entries-exported': { kinds: EntryCounts }
  'entries-deleted': { kinds: EntryCounts }
  /** Nothing says whose it was. */
  'consent-withdrawn': object

  /** Where it was put, an earlier release did not note. */
  'backup-made': { uploads: number; folder?: string }
  /** @property madeAt when the backup was made, as an instant in ISO 8601 */
  restored: { madeAt: string }
  /** Followed from now on, or otherwise than before; its address may hold a secret. */
  'calendar-followed': { name: string }
  'calendar-unfollowed': { name: string }
  /** To all who asked for letters, now or at an hour; or it goes on after it was stopped. */
  'letter-sent': { subject: string }
  /** @property name of the file; absent where a command did it */
  imported: { format: 'calendar' | 'WordPress'; name?: string }
  'example-loaded': object
  'example-removed': object
  /** With a newer key. */
  'sealed-anew': object
}

export type SecurityKind = keyof SecurityFacts

export type SecurityEvent = {
  [Kind in SecurityKind]: { kind: Kind; facts: SecurityFacts[Kind] }
}[SecurityKind]

/** What administrators should hear of at once. */
export const graveKinds = [
  'new-administrator',
  'administrator-removed',
  'administrators-password',
  'administrators-factor',
  'full-token',
  'webhook',
  'entries-in-bulk',
  'many-failures',
  'restored',
] as const
export type GraveKind = (typeof graveKinds)[number]

/** By which the log can be read. */
export const subjects = ['logIns', 'accounts', 'entries', 'machine'] as const
export type Subject = (typeof subjects)[number]

/** By whom something was done. */
export const actors = ['account', 'token', 'command', 'nobody'] as const
export type Actor = (typeof actors)[number]

/** A line of the log, in the language of whoever reads it. */
export interface ToldEvent {
  id: number
  /** Instant in ISO 8601; of several that were counted together, the first. */
  at: string
  said: string
  /** "Firefox on Android"; null where nothing is known. */
  browser: string | null
  isGrave: boolean
}

/** Somebody by whom the log can be read. */
export interface LoggedPerson {
  /** Of the account. */
  id: string
  name: string
}

export interface SecurityLogPage {
  /** The newest first. */
  events: ToldEvent[]
  /** To be given as `before` for those that are older; null: there are none. */
  older: string | null
  people: LoggedPerson[]
}
