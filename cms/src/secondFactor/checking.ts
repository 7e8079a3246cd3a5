import type { Core } from '@strapi/strapi'
import { accountLimits, type Keys } from '../accounts/limits'
import { sourceOf } from '../involve/limits/sources'
import { SealError, sealingOf } from '../involve/sealing'
import { countFailedFactor, noteFactor } from '../securityLog/secondFactors'
import { tellOfFactor } from '../accounts/telling'
import { spend, type Factor, type Spent } from './factors'
import type { SignedIn } from './needs'
import { spendProof } from './proofs'
import { failed, refuseIfTooMany, wrong } from './refusing'

/**
 * Takes a code of somebody's factor, and refuses what is wrong: each wrong one is counted and noted.
 *
 * @throws ValidationError, RateLimitError, and ApplicationError where nobody can read the factor
 */
export async function spendOrRefuse(
  strapi: Core.Strapi,
  account: SignedIn,
  factor: Factor,
  typed: string,
  field: 'code' | 'proof' = 'code',
): Promise<Spent> {
  const spent = await counted(strapi, account, () => spendReadable(strapi, factor, typed))
  if (spent === null) throw wrong(strapi, field, ({ wrongCode }) => wrongCode)
  if (spent.wasRecoveryCode) {
    await noteFactor(strapi, 'recovery-code-used', account, { left: spent.recoveryCodesLeft })
    tellOfFactor(strapi, account, 'recoveryCodeUsed')
  }
  return spent
}

/** The same for a code that was mailed, or that a command printed. */
export async function spendProofOrRefuse(
  strapi: Core.Strapi,
  account: SignedIn,
  typed: string,
): Promise<void> {
  const isRight = await counted(strapi, account, async () =>
    (await spendProof(strapi, account.id, typed)) ? true : null,
  )
  if (isRight === null) throw wrong(strapi, 'proof', ({ wrongProof }) => wrongProof)
}

async function counted<Result>(
  strapi: Core.Strapi,
  account: SignedIn,
  act: () => Promise<Result | null>,
): Promise<Result | null> {
  const count = await accountLimits(strapi).count('factorCode', keysOf(strapi, account))
  refuseIfTooMany(strapi, count)
  let result: Result | null
  try {
    result = await act()
  } catch (error) {
    // Nobody has learned whether the code was right.
    await count.giveBack()
    throw error
  }
  if (result === null) await countFailedFactor(strapi, account)
  else await count.giveBack()
  return result
}

/** With another password all begins anew: whoever had found out the former one is shut out by that. */
function keysOf(strapi: Core.Strapi, { id, password }: SignedIn): Keys {
  const ctx = strapi.requestContext.get()
  const sealing = sealingOf(strapi)
  const account = JSON.stringify([id, password])
  return {
    account: sealing.sign(account, 'second factor of an account'),
    ...(ctx && {
      pair: sealing.sign(
        `${sourceOf(strapi, ctx, Date.now()).place} ${account}`,
        'second factor at a source',
      ),
    }),
  }
}

async function spendReadable(
  strapi: Core.Strapi,
  factor: Factor,
  typed: string,
): Promise<Spent | null> {
  try {
    return await spend(strapi, factor, typed)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    throw failed(strapi, ({ unreadable }) => unreadable)
  }
}
