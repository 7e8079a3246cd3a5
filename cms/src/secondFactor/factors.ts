import { timingSafeEqual } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { SealError, sealingOf } from '../involve/sealing'
import { isRecord } from '../records'
import { bare, isOfApp, newCode, newNote } from './codes'
import { beginRow, changeRow, deleteRow, readRow, readRows, type FactorRow } from './rows'
import { stepOf } from './totp'

const howManyCodes = 10

/** What is sealed of a factor: the copy of a database opens no account. */
interface Secrets {
  /** Of the app, in base 32. */
  secret: string
  /** Those that are left, as `bare` has them. */
  recovery: string[]
}

const purposeOf = (accountId: number) => `second factor of account ${accountId}`

/** A factor that is on. */
export type Factor = FactorRow & { sealed: string }

export async function factorOf(strapi: Core.Strapi, accountId: number): Promise<Factor | null> {
  const row = await readRow(strapi, accountId)
  return row !== null && isOn(row) ? row : null
}

export async function allFactors(strapi: Core.Strapi): Promise<Factor[]> {
  return (await readRows(strapi)).filter(isOn)
}

function isOn(row: FactorRow): row is Factor {
  return row.sealed !== null
}

/** @throws SealError when its key is gone */
function secretsOf(strapi: Core.Strapi, { accountId, sealed }: Factor): Secrets {
  const secrets = sealingOf(strapi).open(sealed, purposeOf(accountId))
  if (!isRecord(secrets) || typeof secrets['secret'] !== 'string') {
    throw new SealError('It holds no second factor')
  }
  const recovery = Array.isArray(secrets['recovery']) ? secrets['recovery'].map(String) : []
  return { secret: secrets['secret'], recovery }
}

function seal(strapi: Core.Strapi, accountId: number, secrets: Secrets): string {
  return sealingOf(strapi).seal(secrets, purposeOf(accountId))
}

/** How many recovery codes are left; null: its key is gone. */
export function recoveryCodesLeft(strapi: Core.Strapi, factor: Factor): number | null {
  try {
    return secretsOf(strapi, factor).recovery.length
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

/** A code that was right, and is spent. */
export interface Spent {
  wasRecoveryCode: boolean
  recoveryCodesLeft: number
}

/**
 * Takes a code, which is good once: of two requests with the same only one comes through.
 *
 * @param typed of the app, or a recovery code
 * @returns null: it is wrong, or was used already
 * @throws SealError when the key of the factor is gone
 */
export async function spend(
  strapi: Core.Strapi,
  factor: Factor,
  typed: string,
): Promise<Spent | null> {
  const secrets = secretsOf(strapi, factor)
  if (isOfApp(typed)) {
    const isTaken = await spendOfApp(strapi, factor, secrets.secret, typed)
    return isTaken ? { wasRecoveryCode: false, recoveryCodesLeft: secrets.recovery.length } : null
  }
  const recovery = without(secrets.recovery, bare(typed))
  if (recovery === null) return null
  const { accountId, sealed } = factor
  const isTaken = await changeRow(
    strapi,
    { accountId, sealed },
    { sealed: seal(strapi, accountId, { ...secrets, recovery }) },
  )
  return isTaken ? { wasRecoveryCode: true, recoveryCodesLeft: recovery.length } : null
}

async function spendOfApp(
  strapi: Core.Strapi,
  { accountId, lastStep }: Factor,
  secret: string,
  typed: string,
): Promise<boolean> {
  const step = stepOf(bare(typed), secret, Date.now())
  if (step === null || step <= lastStep) return false
  return changeRow(strapi, { accountId, lastStep }, { lastStep: step })
}

/** The others; null: it is none of them. Takes as long whichever it is. */
function without(codes: readonly string[], code: string): string[] | null {
  const typed = Buffer.from(code)
  const others = codes.filter((known) => {
    const own = Buffer.from(known)
    return own.byteLength !== typed.byteLength || !timingSafeEqual(own, typed)
  })
  return others.length < codes.length ? others : null
}

/** A factor that somebody has shown to have. */
interface Shown {
  /** Of the app, in base 32. */
  secret: string
  /** Of the code that was right. */
  step: number
}

/**
 * Puts a new factor on.
 *
 * @param former in whose place; null: there was none
 * @returns its recovery codes, to be shown once, and since when it is on; null: somebody was faster
 */
export async function turnOn(
  strapi: Core.Strapi,
  accountId: number,
  former: Factor | null,
  { secret, step }: Shown,
): Promise<{ codes: string[]; since: number } | null> {
  const codes = newCodes()
  const since = Date.now()
  const factor = {
    sealed: seal(strapi, accountId, { secret, recovery: codes.map(bare) }),
    ...{ since, lastStep: step, remembers: newNote(), proof: null },
  }
  await beginRow(strapi, accountId, factor.remembers)
  const isOnNow = await changeRow(strapi, { accountId, sealed: former?.sealed ?? null }, factor)
  return isOnNow ? { codes, since } : null
}

/** @returns other recovery codes in the place of those that there were, to be shown once; null: somebody was faster */
export async function renewCodes(strapi: Core.Strapi, factor: Factor): Promise<string[] | null> {
  const { accountId, sealed } = factor
  const codes = newCodes()
  const { secret } = secretsOf(strapi, factor)
  const anew = seal(strapi, accountId, { secret, recovery: codes.map(bare) })
  return (await changeRow(strapi, { accountId, sealed }, { sealed: anew })) ? codes : null
}

export function turnOff(strapi: Core.Strapi, accountId: number): Promise<void> {
  return deleteRow(strapi, accountId)
}

/** No browser is asked no more. */
export async function forgetBrowsers(strapi: Core.Strapi, accountId: number): Promise<void> {
  await changeRow(strapi, { accountId }, { remembers: newNote() })
}

function newCodes(): string[] {
  return Array.from({ length: howManyCodes }, newCode)
}

/** Seals with the newest key what another one did; what nobody can read is told in the log. */
export async function sealFactorsAnew(strapi: Core.Strapi): Promise<void> {
  const { prefix } = sealingOf(strapi)
  for (const factor of await allFactors(strapi)) {
    const { accountId, sealed } = factor
    if (sealed.startsWith(prefix)) continue
    try {
      const anew = seal(strapi, accountId, secretsOf(strapi, factor))
      await changeRow(strapi, { accountId, sealed }, { sealed: anew })
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      strapi.log.error(
        `The second factor of account ${accountId} can't be read: the key that it was sealed with is missing in PRIVATE_DATA_KEYS. Bring the key back, or let the account set up another: npm run second-factor -- --reset=ADDRESS`,
      )
    }
  }
}
