import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Asked } from '../http/asked'
import { openToAdmin } from '../http/open'
import { defaultLanguage } from '../content/languages'
import { languageAlone } from '../content/reading/alone'
import { isType } from '../content/types'
import { isDocumentId } from '../documentIds'
import { isRecord } from '../records'
import { hiddenFields } from '../requests/hiddenFields'
import { isLocalized } from '../strapi/i18n'
import { readStates, stateIn } from '../editing/addresses'
import type { Original, OwnVersion } from './contract'
import { readOriginal, type WrittenUid } from './original'
import { giveOwnVersion } from './ownVersion'

/**
 * Opens, below `/branchline`, what the form of a translation shows of its original, to whoever may read
 * that one, and how something that is in one other language only is begun in the first.
 */
export function openTranslations(strapi: Core.Strapi): void {
  openToAdmin(strapi, '/branchline', [
    { method: 'GET', path: '/originals/:uid', answer: answerOriginal },
    { method: 'POST', path: '/own-versions/:uid/:documentId', answer: makeOwnVersion },
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

/** What is published stays so: that takes whoever may publish. */
async function makeOwnVersion(asked: Asked): Promise<OwnVersion> {
  const { strapi, reader } = asked
  const uid = asked.part('uid')
  const documentId = asked.documentId('documentId')
  const language = asked.language()
  asked.params.refuseOthers()
  if (!isType('drafted', uid)) throw new errors.NotFoundError('There is no such document')
  asked.mayOrRefuse('read', uid)
  const original = await findRow(strapi, uid, documentId, defaultLanguage)
  if (!original) throw new errors.NotFoundError('There is no such document')
  asked.mayOrRefuse('update', uid, original)
  const only = await languageAlone(strapi, { uid, documentId })
  if (only === null) throw new errors.NotFoundError('This is in no other language alone')
  asked.mayOrRefuse('create', uid, { locale: only })
  const states = await readStates(strapi, { uid, documentId })
  if (
    stateIn(states, defaultLanguage) !== 'draft' &&
    !reader.may('publish', uid, { locale: only })
  ) {
    throw new errors.ForbiddenError()
  }
  const author = { id: asked.userId(), language }
  return { language: only, dropped: await giveOwnVersion(strapi, { uid, documentId }, author) }
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
