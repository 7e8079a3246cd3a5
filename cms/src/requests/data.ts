import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { defaultLanguage } from '../content/languages'
import { Refusal } from '../checks/refusal'
import type { Path } from '../checks/content'
import type { Problem } from '../checks/problem'
import { isAskedFor, requestLanguage } from '../checks/request'
import { fieldLabel } from '../labels/fieldLabels'
import { isLocalized } from '../strapi/i18n'
import { requester } from '../checks/requester'
import { isBookkeeping, takeOutBookkeeping, type Row, type Written } from './bookkeeping'
import { columnsIn } from './columns'
import { foreignParts, writtenRow } from './foreignParts'
import { wordsOf } from '../languages'

/**
 * Takes out of what a request sends for a document what Strapi notes of it by itself.
 *
 * @throws Refusal where that is to be changed, with the fields
 */
export async function refuseChangedBookkeeping(
  strapi: Core.Strapi,
  data: Row,
  written: Written,
): Promise<void> {
  const columns = columnsIn(strapi, written.uid, data)
  const changed = await takeOutBookkeeping(strapi, data, written)
  refuseFields(strapi, [...columns, ...changed.map((name) => [name])])
}

/**
 * The last of all that stands before a write: whatever asks for it, a form, a token or a route of ours,
 * it passes the document service. Commands, which no request asks for, note what they bring in.
 */
export function keepBookkeeping(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const isWrite = action === 'create' || action === 'update' || action === 'clone'
    const data: unknown = 'data' in params ? params.data : null
    if (!isWrite || !isAskedFor(strapi) || !isRecord(data)) return next()
    const documentId = 'documentId' in params ? String(params.documentId) : null
    const locale = isLocalized(strapi, uid) ? languageIn(params) : null
    const written = { uid, documentId, locale, user: requester(strapi)?.id ?? null }
    // What Strapi's own controllers, and those of ours, note in the name of whoever asks.
    const noted = Object.entries(data).filter(([name, value]) => isNotedNow(name, value, written))
    const others = Object.fromEntries(
      Object.entries(data).filter(([name]) => !noted.some(([own]) => own === name)),
    )
    const sent = Object.keys(others).filter(isBookkeeping)
    await refuseChangedBookkeeping(strapi, others, written)
    for (const name of sent) delete data[name]
    if (action === 'update' && documentId !== null) await refuseForeignParts(strapi, data, written)
    return next()
  })
}

/** The id is looked at by `keepDocumentIds`: a document that is brought back has its own again. */
function isNotedNow(name: string, value: unknown, { user, locale }: Written): boolean {
  if (name === 'createdBy' || name === 'updatedBy') return user !== null && value === user
  return name === 'documentId' || (name === 'locale' && value === locale)
}

function languageIn(params: object): string {
  const locale: unknown = 'locale' in params ? params.locale : undefined
  return typeof locale === 'string' && locale !== '' ? locale : defaultLanguage
}

async function refuseForeignParts(
  strapi: Core.Strapi,
  data: Row,
  { uid, documentId, locale }: Written,
): Promise<void> {
  if (documentId === null) return
  const row = await writtenRow(strapi, uid, { documentId, locale })
  const found = row ? await foreignParts(strapi, uid, data, row) : []
  if (found.length === 0) return
  const language = requestLanguage(strapi)
  throw new Refusal(
    found.map((path) => ({
      path,
      message: wordsOf(language).requests.foreignPart(fieldLabel(uid, String(path[0]), language)),
    })),
  )
}

/** @throws Refusal that names them */
export function refuseFields(strapi: Core.Strapi, paths: Path[]): void {
  if (paths.length === 0) return
  const say = wordsOf(requestLanguage(strapi)).requests
  const problems: Problem[] = paths.map((path) => ({
    path,
    message: say.kept(String(path.at(-1))),
  }))
  throw new Refusal(problems)
}
