import type { Core } from '@strapi/strapi'
import type { Locale } from '../contract'
import { defaultLanguage } from '../content/languages'
import { requester } from '../checks/requester'
import { explorer, fileRights, type Ability } from '../strapi/permissions'
import { guardRoutes, shutLibraryRoutes } from '../strapi/routes'
import { writingRoutes } from './changes'
import { refuseChanges, type Asker } from './refusing'

/**
 * Strapi asks of a single file only whether somebody may change that very one. Here each route of
 * its media library that writes does, also those for many files and for folders.
 */
export function guardMediaLibrary(strapi: Core.Strapi): void {
  const changesAt = ({ method, path }: { method: string; path: string }) =>
    writingRoutes[`${method} ${path}`]
  shutLibraryRoutes(strapi, (route) => changesAt(route) === 'shut')
  guardRoutes(strapi, 'upload', ({ method, path }) => {
    if (method === 'GET') return null
    const changesOf = changesAt({ method, path })
    if (changesOf === undefined) {
      throw new Error(`the media library has a route ${method} ${path}`)
    }
    if (changesOf === null || changesOf === 'shut') return null
    return async (ctx, next) => {
      const language = requester(strapi)?.language ?? defaultLanguage
      const asker = askerWith(strapi, ctx.state['userAbility'], language)
      await refuseChanges(strapi, changesOf(ctx), asker)
      return next()
    }
  })
}

/** @param language of whoever asks */
export function askerWith(strapi: Core.Strapi, ability: Ability, language: Locale): Asker {
  return {
    language,
    mayChange: fileRights(strapi, ability),
    mayPublish: (uid) =>
      ability.can(`${explorer}.${hasDrafts(strapi, uid) ? 'publish' : 'update'}`, uid),
  }
}

/** What has none is seen as soon as it is saved. */
function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid)
  return type?.options?.draftAndPublish === true
}
