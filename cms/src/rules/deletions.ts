import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { takesAll } from './documentActions'
import { chosenTogether, isAskedFor, requestLanguage } from '../checks/request'
import { isType } from '../content/types'
import {
  obstacleForEditors,
  obstacleForPrograms,
  obstacleInTranslation,
  obstacleWhilePublic,
  type Asking,
  type Obstacle,
} from './obstacles'

/**
 * Refuses to let an editor take away what visitors are led to from elsewhere, or what they read as the
 * place or the topic of something, and names where: deleting, and unpublishing, which a plan of theirs
 * does as well; a translation, while sections of its language choose it. Our dialog asks before
 * (`obstacles.ts`), which is no rule for whoever sends a request. A program that asks with a token is refused
 * only what would leave something behind that could not be saved like this; commands of ours are not
 * asked, since they take all of it away.
 */
export function refuseLinkedDeletions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    if (!('documentId' in params)) return next()
    const documentId = String(params.documentId)
    if (!takesAll(params)) {
      const isRefused = action === 'delete' ? isByEditor(strapi) : isAskedFor(strapi)
      if (isRefused && (action === 'delete' || action === 'unpublish')) {
        const target = { uid, documentId }
        refuse(await obstacleInTranslation(strapi, target, params, action, askingOf(strapi)))
      }
      return next()
    }
    if (action === 'delete' && isByEditor(strapi)) {
      refuse(await obstacleForEditors(strapi, { uid, documentId }, params, askingOf(strapi)))
    } else if (action === 'delete' && isAskedFor(strapi)) {
      refuse(await obstacleForPrograms(strapi, { uid, documentId }, askingOf(strapi)))
    }
    if (action === 'unpublish' && isType('drafted', uid) && isAskedFor(strapi)) {
      refuse(await obstacleWhilePublic(strapi, { uid, documentId }, askingOf(strapi)))
    }
    return next()
  })
}

function refuse(obstacle: Obstacle | null): void {
  if (obstacle) throw new errors.ApplicationError(obstacle.sentence)
}

function askingOf(strapi: Core.Strapi): Asking {
  return { language: requestLanguage(strapi), together: chosenTogether(strapi) }
}

function isByEditor(strapi: Core.Strapi): boolean {
  const state: unknown = strapi.requestContext.get()?.state
  const route = isRecord(state) ? state['route'] : null
  const info = isRecord(route) ? route['info'] : null
  return isRecord(info) && info['pluginName'] === 'content-manager'
}
