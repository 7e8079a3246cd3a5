/** How the desk asks about the second factor; all of it below `/second-factor`. */
import type { Locale } from '../contract'

/** Stands in the head of an answer (403) that is kept back until the session has its second factor. */
export const neededHeader = 'Second-Factor'

/** `GET /`: how it stands with the account and the session that ask. */
export interface OwnSecondFactor {
  /**
   * What this session has to do before anything else answers: give a code, or set a second factor up.
   * Null: nothing.
   */
  needs: 'code' | 'setUp' | null
  isOn: boolean
  /** Since when it is on: instant in ISO 8601. */
  since: string | null
  /** How many were not used yet; null while the session still has to give a code, or none is on. */
  recoveryCodesLeft: number | null
  /** Whether the account must have one, here. */
  isRequired: boolean
  /**
   * What setting one up asks first: a code that is mailed to the account's address, one that a command
   * on the machine prints (where no mail can be sent), or one of the factor that is on. Null: nothing,
   * since the session was opened by a mailed link a moment ago.
   */
  proof: 'mail' | 'command' | 'factor' | null
  /** Of the account. */
  email: string
  /** The one that its owner chose for the admin. */
  language: Locale | null
}

/** `POST /setups` takes it: null where `proof` is. */
export interface SettingUp {
  proof: string | null
}

/** What `POST /setups` gives: nothing is on yet. */
export interface NewFactor {
  /** To be handed in with the first code. */
  ticket: string
  /** In base 32, in groups of four: for whoever types it. */
  secret: string
  /** `otpauth://totp/…`: opens an app on the same phone. */
  uri: string
  /** The same to be scanned: an SVG path of squares that are 1 wide, in a view box of `0 0 size size`. */
  qr: { size: number; path: string }
}

/** `PUT /` takes it, and turns the factor on. */
export interface Confirming {
  ticket: string
  /** As the app shows it. */
  code: string
  /** Whether this browser is to be asked no more for 30 days. */
  remembers: boolean
}

/** What `PUT /` and `POST /recovery-codes` give: they are shown this once. */
export interface RecoveryCodes {
  recoveryCodes: string[]
}

/** `POST /passes` takes it. */
export interface Passing {
  /** Of the app, or a recovery code. */
  code: string
  remembers: boolean
}

/** What `POST /passes` gives. */
export interface Passed {
  wasRecoveryCode: boolean
  recoveryCodesLeft: number
}

/** `POST /recovery-codes` and `POST /ends` (which turns it off) take it. */
export interface WithCode {
  code: string
}

/** An account as administrators are told of it. */
export interface AccountFactor {
  id: number
  name: string
  email: string
  isOn: boolean
  /** Instant in ISO 8601. */
  since: string | null
  isRequired: boolean
  /** Whether it is the one that asks: nobody resets their own here. */
  isOwn: boolean
}

/** What `GET /accounts` gives; `DELETE /accounts/:id` takes the factor of one away. */
export interface AccountFactors {
  accounts: AccountFactor[]
}
