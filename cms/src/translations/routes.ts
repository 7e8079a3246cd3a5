import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { defaultLanguage } from '../content/languages'
import { isType } from '../content/types'
import { isDocumentId } from '../documentIds'
import { isRecord } from '../records'
import { hiddenFields } from '../requests/hiddenFields'
import { isLocalized } from '../strapi/i18n'
import type { Original } from './contract'
import { readOriginal, type WrittenUid } from './original'

/**
 * Opens, below `/branchline`, what the form of a translation shows of its original: to whoever may
 * read that one.
 */
export function openTranslations(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline', [
    { method: 'GET', path: '/originals/:uid', answer: answerOriginal },
  ])
}

/** Null: there is none, it was begun in the other language. */
async function answerOriginal(asked: Asked): Promise<{ original: Original | null }> {
  const { strapi, params } = asked
  const uid = asked.part('uid')
  const documentId = params.text('document')
  const language = asked.language()
  const translation = asked.editedLanguage()
  params.refuseOthers()
  if (!isType('public', uid) || !isLocalized(strapi, uid) || translation === defaultLanguage) {
    throw new errors.NotFoundError('This is no translation')
  }
  if (!isType('single', uid) && !isDocumentId(documentId)) {
    throw new errors.NotFoundError('There is no such document')
  }
  asked.mayOrRefuse('read', uid)
  const row = await findRow(strapi, uid, documentId, defaultLanguage)
  if (!row) return { original: null }
  asked.mayOrRefuse('read', uid, row)
  const id = String(row['documentId'])
  const original = await readOriginal(strapi, { uid, documentId: id }, { translation, language })
  if (!original) return { original: null }
  const hidden = hiddenFields(strapi, uid)
  const shown = Object.entries(original.fields).filter(([name]) => !hidden.has(name))
  const written = await findRow(strapi, uid, id, translation)
  const mayWrite = written
    ? asked.reader.may('update', uid, written)
    : asked.reader.may('create', uid, { locale: translation })
  return { original: { ...original, mayWrite, fields: Object.fromEntries(shown) } }
}

/** @param documentId of what stands once the form need not know it */
async function findRow(
  strapi: Core.Strapi,
  uid: WrittenUid,
  documentId: string | null,
  locale: string,
): Promise<Record<string, unknown> | null> {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { locale, ...(documentId !== null && { documentId }) },
    populate: { createdBy: true },
  })
  return isRecord(row) ? row : null
}
