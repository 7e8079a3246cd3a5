import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import { Params } from '../api/site/params'
import { isDraftedType } from '../rules/checks/read'
import type { DraftedUid } from '../rules/checks/siteAddresses'
import { readReport } from './report'

/** What of Strapi's own is asked whether somebody may read a document. */
interface PermissionChecker {
  cannot: { read: (document?: unknown) => boolean }
}

interface PermissionCheckers {
  create: (of: { userAbility: unknown; model: string }) => PermissionChecker
}

/** The admin's panel beside a document asks here; only for somebody who may read the document. */
export function openReports(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/branchline',
    routes: [
      {
        method: 'GET',
        path: '/documents/:uid/:documentId',
        handler: (ctx: Context) => answer(strapi, ctx),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  })
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { uid = '', documentId = '' }: Record<string, string> = ctx['params']
  const params = new Params(ctx.querystring)
  const locale = params.language()
  const language = params.oneOf('language', ['en', 'es'] as const) ?? 'en'
  params.refuseOthers()
  if (!isDraftedType(uid)) throw new errors.NotFoundError('There is no report on this type')
  await refuseStrangers(strapi, ctx, uid, documentId)
  const now = Temporal.Now.instant()
  const report = await readReport(strapi, { uid, documentId }, locale, { language, now })
  if (!report) throw new errors.NotFoundError('There is no such document in this language')
  ctx.set('Cache-Control', 'private, no-store')
  ctx.body = report
}

async function refuseStrangers(
  strapi: Core.Strapi,
  ctx: Context,
  uid: DraftedUid,
  documentId: string,
): Promise<void> {
  const checkers: PermissionCheckers = strapi
    .plugin('content-manager')
    .service('permission-checker')
  const { cannot } = checkers.create({ userAbility: ctx.state['userAbility'], model: uid })
  if (cannot.read()) throw new errors.ForbiddenError()
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { createdBy: true } })
  if (row !== null && cannot.read(row)) throw new errors.ForbiddenError()
}
