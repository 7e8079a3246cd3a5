import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { invalid } from '../content/invalid'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { isSpoken } from '../languages'
import { noteFactor } from '../securityLog/secondFactors'
import { tellOfFactor } from '../accounts/telling'
import { accountFactors, resetFactor } from './administering'
import { spendOrRefuse } from './checking'
import type { AccountFactors, OwnSecondFactor, Passed, RecoveryCodes } from './contract'
import { recoveryCodesLeft, renewCodes, turnOff, type Factor } from './factors'
import { followAccounts } from './following'
import { keepGate, stepPath } from './gate'
import { markDone, markSessions } from './marks'
import { standingOf, type Standing } from './needs'
import { mailProof, proofAsked } from './proofs'
import { failed } from './refusing'
import { rememberFactor } from './remembered'
import { beginFactor, confirmFactor } from './settingUp'

/** What a body may hold, and nothing longer: the longest is a ticket. */
const longestText = 1_000

/**
 * Asks people for a second factor beside their password. All of it begins here, and the admin's part in
 * `admin/secondFactor`: once Strapi has its own, both can go.
 */
export function openSecondFactor(strapi: Core.Strapi): void {
  markSessions(strapi)
  keepGate(strapi)
  followAccounts(strapi)
  const ctx = (): Context => {
    const asking = strapi.requestContext.get()
    if (!asking) throw new errors.ForbiddenError()
    return asking
  }
  const standing = () => standingOf(strapi, ctx())

  async function rememberIfAsked({ account }: Standing, body: Body): Promise<void> {
    if (body['remembers'] === true) await rememberFactor(strapi, ctx(), account.id)
  }

  openToAdmin(strapi, stepPath, [
    {
      method: 'GET',
      path: '/',
      answer: async (asked): Promise<OwnSecondFactor> => {
        asked.params.refuseOthers()
        return ownFactor(strapi, await standing())
      },
    },
    {
      method: 'POST',
      path: '/proofs',
      answer: async () => {
        const own = await standing()
        if ((await proofAsked(strapi, own)) !== 'mail') {
          throw failed(strapi, ({ noMail }) => noMail)
        }
        await mailProof(strapi, own)
        await noteFactor(strapi, 'second-factor-mailed', own.account, {})
        return {}
      },
    },
    {
      method: 'POST',
      path: '/setups',
      answer: async (asked) => {
        const proof = textOrNull(bodyOf(asked), 'proof')
        return beginFactor(strapi, await standing(), proof ?? '')
      },
    },
    {
      method: 'PUT',
      path: '/',
      answer: async (asked): Promise<RecoveryCodes> => {
        const body = bodyOf(asked)
        const given = { ticket: text(body, 'ticket'), code: text(body, 'code') }
        const own = await standing()
        const recoveryCodes = await confirmFactor(strapi, own, given)
        await rememberIfAsked(own, body)
        return { recoveryCodes }
      },
    },
    {
      method: 'POST',
      path: '/passes',
      answer: async (asked): Promise<Passed> => {
        const body = bodyOf(asked)
        const code = text(body, 'code')
        const own = await standing()
        const spent = await spendOrRefuse(strapi, own.account, factorIn(own), code)
        await markDone(strapi, own.sessionId, factorIn(own))
        if (!spent.wasRecoveryCode) {
          await noteFactor(strapi, 'second-factor-passed', own.account, {})
        }
        await rememberIfAsked(own, body)
        return spent
      },
    },
    {
      method: 'POST',
      path: '/recovery-codes',
      answer: async (asked): Promise<RecoveryCodes> => {
        const code = text(bodyOf(asked), 'code')
        const { account, ...own } = await standing()
        await spendOrRefuse(strapi, account, factorIn(own), code)
        // The code may have been a recovery code, which changed what is sealed.
        const recoveryCodes = await renewCodes(strapi, factorIn(await standing()))
        if (recoveryCodes === null) throw failed(strapi, ({ changedMeanwhile }) => changedMeanwhile)
        await noteFactor(strapi, 'recovery-codes-made', account, {})
        tellOfFactor(strapi, account, 'recoveryCodesMade')
        return { recoveryCodes }
      },
    },
    {
      method: 'POST',
      path: '/ends',
      answer: async (asked) => {
        const code = text(bodyOf(asked), 'code')
        const { account, ...own } = await standing()
        if (own.isRequired) throw failed(strapi, ({ isRequired }) => isRequired)
        await spendOrRefuse(strapi, account, factorIn(own), code)
        await turnOff(strapi, account.id)
        await noteFactor(strapi, 'second-factor-off', account, {})
        tellOfFactor(strapi, account, 'off')
        return {}
      },
    },
    {
      method: 'GET',
      path: '/accounts',
      answer: async (asked): Promise<AccountFactors> => {
        asked.administratorOrRefuse()
        asked.params.refuseOthers()
        const { account } = await standing()
        return { accounts: await accountFactors(strapi, account.id) }
      },
    },
    {
      method: 'DELETE',
      path: '/accounts/:id',
      answer: async (asked) => {
        asked.administratorOrRefuse()
        const { account } = await standing()
        await resetFactor(strapi, { id: asked.id(), by: account.id })
        return {}
      },
    },
  ])

  function factorIn({ factor }: Pick<Standing, 'factor'>): Factor {
    if (factor === null) throw failed(strapi, ({ isOff }) => isOff)
    return factor
  }
}

async function ownFactor(strapi: Core.Strapi, standing: Standing): Promise<OwnSecondFactor> {
  const { account, factor, isRequired, needs } = standing
  const { email, preferedLanguage } = account
  return {
    needs,
    isOn: factor !== null,
    since: factor && new Date(factor.since).toISOString(),
    recoveryCodesLeft: factor && needs === null ? recoveryCodesLeft(strapi, factor) : null,
    isRequired,
    proof: await proofAsked(strapi, standing),
    email,
    language: isSpoken(preferedLanguage) ? preferedLanguage : null,
  }
}

type Body = Record<string, unknown>

function bodyOf(asked: Asked): Body {
  return asked.body('give an object')
}

function text(body: Body, name: string): string {
  const value = textOrNull(body, name)
  if (value === null) throw invalid(name, `give a text of at most ${longestText} characters`)
  return value
}

function textOrNull(body: Body, name: string): string | null {
  const value = body[name] ?? null
  if (value === null) return null
  if (typeof value === 'string' && value.length <= longestText) return value
  throw invalid(name, `give a text of at most ${longestText} characters`)
}
