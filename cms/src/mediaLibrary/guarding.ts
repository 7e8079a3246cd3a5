import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'
import { defaultLanguage } from '../content/languages'
import { requester } from '../checks/requester'
import { writingRoutes } from './changes'
import { refuseChanges, type Asker } from './refusing'

const update = 'plugin::upload.assets.update'
const explorer = 'plugin::content-manager.explorer'

/** What Strapi's media library decides by. */
interface PermissionsManager {
  ability: { can: (action: string, subject: unknown) => boolean }
  toSubject: (row: object) => unknown
}

/**
 * Strapi asks of a single file only whether somebody may change that very one. Here each route of
 * its media library that writes does, also those for many files and for folders.
 */
export function guardMediaLibrary(strapi: Core.Strapi): void {
  const { routes } = strapi.plugin('upload')
  const admin = Array.isArray(routes) ? undefined : routes['admin']
  const own = admin?.routes ?? []
  const changesAt = ({ method, path }: { method: string; path: string }) =>
    writingRoutes[`${method} ${path}`]
  if (admin) admin.routes = own.filter((route) => changesAt(route) !== 'shut')
  for (const route of own) {
    if (route.method === 'GET') continue
    const changesOf = changesAt(route)
    if (changesOf === undefined) {
      throw new Error(`the media library has a route ${route.method} ${route.path}`)
    }
    if (changesOf === null || changesOf === 'shut') continue
    const guard = async (ctx: Context, next: Next): Promise<unknown> => {
      await refuseChanges(strapi, changesOf(ctx), askerOf(strapi, ctx))
      return next()
    }
    route.config = { ...route.config, middlewares: [guard, ...(route.config?.middlewares ?? [])] }
  }
}

function askerOf(strapi: Core.Strapi, ctx: Context): Asker {
  const manager: PermissionsManager = strapi.service('admin::permission').createPermissionsManager({
    ability: ctx.state['userAbility'],
    action: update,
    model: 'plugin::upload.file',
  })
  const { ability } = manager
  return {
    language: requester(strapi)?.language ?? defaultLanguage,
    mayChange: (file) => ability.can(update, manager.toSubject(file)),
    mayPublish: (uid) =>
      ability.can(`${explorer}.${hasDrafts(strapi, uid) ? 'publish' : 'update'}`, uid),
  }
}

/** What has none is seen as soon as it is saved. */
function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid)
  return type?.options?.draftAndPublish === true
}
