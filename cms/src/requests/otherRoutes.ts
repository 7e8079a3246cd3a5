import type { Core } from '@strapi/strapi'
import { Asked } from '../http/asked'
import { isRecord } from '../records'
import type { Path } from '../checks/content'
import { refuse } from '../checks/refusal'
import { requestLanguage } from '../checks/request'
import { wordsOf } from '../languages'
import { hideAccounts } from './accounts'
import { isBookkeeping, type Row } from './bookkeeping'
import { columnsIn, inheritedIn } from './columns'
import { refuseFields } from './data'
import { refuseUnreadable } from './reading'
import { guardRoutes } from '../strapi/routes'

const file = 'plugin::upload.file'

/** What the lists of Strapi's media library are of. */
const listed: Record<string, string> = {
  '/files': file,
  '/folders': 'plugin::upload.folder',
}

/** The same as for documents, for the media library. */
export function guardMediaRequests(strapi: Core.Strapi): void {
  guardRoutes(strapi, 'upload', ({ path }) => async (ctx, next) => {
    const uid = Object.entries(listed).find(([start]) => path.startsWith(start))?.[1]
    if (uid !== undefined) refuseUnreadable(strapi, ctx, uid, ctx.query)
    refuseFields(strapi, inheritedIn(ctx.request.body))
    refuseNoFolders(strapi, ctx.request.body)
    refuseFields(
      strapi,
      infosIn(ctx.request.body).flatMap((info) => notedIn(strapi, info)),
    )
    await next()
    hideAccounts(ctx.body)
  })
}

/** Where a request says in which folder something is to be, and where a form about a file does. */
const places = ['parent', 'destinationFolderId']
const placeOfFile = 'folder'

/** Strapi looks for a folder whatever it is asked for, and where it can't look it never answers. */
function refuseNoFolders(strapi: Core.Strapi, body: unknown): void {
  const said = isRecord(body) ? places.map((name) => [name, body[name]] as const) : []
  const ofFiles = infosIn(body).map((info) => [placeOfFile, info[placeOfFile]] as const)
  const wrong = [...said, ...ofFiles].filter(([, value]) => value != null && !isRowId(value))
  const { notAFolder } = wordsOf(requestLanguage(strapi)).requests
  refuse(wrong.map(([name]) => ({ path: [name], message: notAFolder(name) })))
}

const isRowId = (value: unknown): boolean =>
  Number.isSafeInteger(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value)

/** What stands in a form about a file and is not the form's to say. */
function notedIn(strapi: Core.Strapi, info: Row): Path[] {
  const noted = Object.keys(info).filter((name) => isBookkeeping(name) && info[name] != null)
  return [...noted.map((name) => [name]), ...columnsIn(strapi, file, info)]
}

/** A form says it of one file or of several, as text where it brings the files. */
function infosIn(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(infosIn)
  if (!isRecord(value)) return []
  const { fileInfo, updates } = value
  const infos = [fileInfo].flat().map(parsed).filter(isRecord)
  return [...infos, ...infosIn(updates)]
}

function parsed(info: unknown): unknown {
  if (typeof info !== 'string') return info
  try {
    return JSON.parse(info)
  } catch {
    return null
  }
}

/** Strapi lets everybody who is signed in change what is set for all languages. */
export function guardLanguageSettings(strapi: Core.Strapi): void {
  guardRoutes(strapi, 'i18n', ({ method, path }) => {
    if (method !== 'PUT' || path !== '/settings') return null
    return async (ctx, next) => {
      new Asked(strapi, ctx).administratorOrRefuse()
      await next()
    }
  })
}

/** See `refuseUnreadable`, for the list of users, whose passwords its order would tell. */
export function guardUserList(strapi: Core.Strapi): void {
  guardRoutes(strapi, 'admin', ({ path }) => async (ctx, next) => {
    if (path.startsWith('/users')) refuseUnreadable(strapi, ctx, 'admin::user', ctx.query)
    await next()
  })
}
