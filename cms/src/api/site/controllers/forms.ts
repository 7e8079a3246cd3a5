import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import type { FormAccepted, FormKind, FormProblem, FormRefusal } from '../../../contract'
import { acceptForm } from '../../../involve/forms/accepting'
import { isFilledByProgram, readForm, requireFields } from '../../../involve/forms/form'
import { offeredForms } from '../../../involve/forms/offered'
import { isSpent, issueToken, readToken, type OpenToken } from '../../../involve/forms/tokens'
import type { Moment } from '../../../content/mappers/occurrences'
import { bodyOf, isWithinLimits, momentOf } from '../posted'
import { publishedContent } from '../../../content/reading/published'
import { refuse } from '../../../http/refusing'

/** The forms by which visitors ask something of the branch. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const content = publishedContent(strapi)

  const refusal = ({ now }: Moment, problems: FormProblem[]): FormRefusal => ({
    problems,
    token: issueToken(strapi, now.epochMilliseconds),
  })

  return {
    async token(ctx: Context): Promise<void> {
      const moment = momentOf(ctx)
      if (await isWithinLimits(strapi, ctx, 'tokens', moment)) {
        ctx.body = issueToken(strapi, moment.now.epochMilliseconds)
        return
      }
      refuse(ctx, 429, tooMany)
    },

    async send(ctx: Context): Promise<void> {
      const moment = momentOf(ctx)
      const kind = kindOf(strapi, ctx)
      if (!(await isWithinLimits(strapi, ctx, 'forms', moment))) {
        refuse(ctx, 429, tooMany, refusal(moment, []))
        return
      }
      const body = requireFields(kind, bodyOf(ctx))
      if (isFilledByProgram(body)) {
        accept(ctx, kind)
        return
      }
      const published = await content.read()
      const token = await openTokenOf(strapi, body, moment)
      const form = readForm(kind, body, { published, moment })
      if (Array.isArray(form) || 'problem' in token) {
        const problems = [
          ...('problem' in token ? [token] : []),
          ...(Array.isArray(form) ? form : []),
        ]
        refuse(ctx, 400, wrong, refusal(moment, problems))
        return
      }
      const now = moment.now.epochMilliseconds
      const { language } = moment
      if (await acceptForm(strapi, { kind, form, token, language, now })) accept(ctx, kind)
      else refuse(ctx, 400, wrong, refusal(moment, [{ field: 'token', problem: 'used' }]))
    },
  }
}

const tooMany = 'There were too many requests: try again later'
const wrong = 'Something in the form has to be put right: see `details.problems`'

function kindOf(strapi: Core.Strapi, ctx: Context): FormKind {
  const { kind }: Record<string, unknown> = ctx['params']
  const offered = offeredForms(strapi).find((known) => known === kind)
  if (offered === undefined) throw new errors.NotFoundError('There is no such form')
  return offered
}

function accept(ctx: Context, kind: FormKind): void {
  ctx.status = 202
  ctx.body = { accepted: kind } satisfies FormAccepted
}

async function openTokenOf(
  strapi: Core.Strapi,
  { token }: Record<string, unknown>,
  { now }: Moment,
): Promise<OpenToken | FormProblem> {
  if (token === undefined || token === '') return { field: 'token', problem: 'missing' }
  if (typeof token !== 'string') return { field: 'token', problem: 'invalid' }
  const read = readToken(strapi, token, now.epochMilliseconds)
  if (typeof read === 'string') return { field: 'token', problem: read }
  return (await isSpent(strapi, read)) ? { field: 'token', problem: 'used' } : read
}
