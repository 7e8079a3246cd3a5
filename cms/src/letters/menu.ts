import type { Core } from '@strapi/strapi'
import { readInvolveSettings } from '../involve/settings'
import { letterActions } from '../labels/permissions'
import { isRecord } from '../records'
import { guardAdminRoute } from '../strapi/routes'

/**
 * Has nobody's admin hear that they may write letters while these are switched off, so that there is
 * nothing of letters in its menu. To be called while it registers.
 */
export function hideLettersWhileOff(strapi: Core.Strapi): void {
  const rights: ReadonlySet<unknown> = new Set(Object.values(letterActions))
  guardAdminRoute(strapi, 'GET', '/users/me/permissions', async (ctx, next) => {
    await next()
    const body: unknown = ctx.body
    if (!isRecord(body) || !Array.isArray(body['data'])) return
    const { lettersOn } = await readInvolveSettings(strapi)
    if (lettersOn) return
    const data = body['data'].filter((one: unknown) => !isRecord(one) || !rights.has(one['action']))
    ctx.body = { ...body, data }
  })
}
