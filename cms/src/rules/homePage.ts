import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { readBoundPages } from '../content/reading/siteSettings'
import { typeThatIs } from '../content/types'
import { wordsOf } from '../languages'
import { error, type Found } from '../checks/problem'
import { takesAll, type DocumentAction } from './documentActions'
import { refuse } from '../checks/refusal'
import { isAskedFor, requestLanguage } from '../checks/request'

const pages = typeThatIs('nested')
const settings = typeThatIs('settings', 'addressing')

/**
 * Visitors find something at the first address of the site, once they did: the page that the settings
 * name there is neither deleted nor taken back, and the settings name another one that is published. A
 * site that has none yet can be saved without.
 */
export function keepHomePage(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (await takesHomeAway(strapi, context)) {
      throw new errors.ApplicationError(wordsOf(requestLanguage(strapi)).checks.homePageNeeded())
    }
    const isSaved = context.uid === settings && ['create', 'update'].includes(context.action)
    const hadHome = isSaved && (await shownHomeTitle(strapi, await readHome(strapi))) !== null
    const result = await next()
    if (hadHome) refuse(await problemsOfHome(strapi))
    return result
  })
}

/** Whether the settings name a page as the first one. */
export async function isHomePage(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await readHome(strapi)) === documentId
}

async function takesHomeAway(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentAction,
): Promise<boolean> {
  // A command takes away all that there is.
  const isTaken = action === 'unpublish' || (action === 'delete' && isAskedFor(strapi))
  if (uid !== pages || !isTaken || !takesAll(params) || !('documentId' in params)) return false
  return isHomePage(strapi, String(params.documentId))
}

async function readHome(strapi: Core.Strapi): Promise<string | null> {
  return (await readBoundPages(strapi)).home
}

async function problemsOfHome(strapi: Core.Strapi): Promise<Found[]> {
  const told = wordsOf(requestLanguage(strapi)).checks
  const home = await readHome(strapi)
  if (home === null) return [error(['homePage'], told.homePageMissing())]
  if ((await shownHomeTitle(strapi, home)) !== null) return []
  return [error(['homePage'], told.homePageUnpublished(await homeTitle(strapi, home, {})))]
}

/** Null: visitors do not see it. */
async function shownHomeTitle(strapi: Core.Strapi, home: string | null): Promise<string | null> {
  if (home === null) return null
  const where = { publishedAt: { $notNull: true }, locale: defaultLanguage }
  return (await homeTitle(strapi, home, where)) || null
}

async function homeTitle(strapi: Core.Strapi, documentId: string, where: object): Promise<string> {
  const row: { title?: string | null } | null = await strapi.db
    .query(pages)
    .findOne({ where: { ...where, documentId }, select: ['title'] })
  return row?.title ?? ''
}
