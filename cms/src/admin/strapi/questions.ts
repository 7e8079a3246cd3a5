import { defaultLanguage } from '../../content/languages'
import { isRecord } from '../../records'

/** A question of the admin's store. @param params of its address, mostly the language of its reader; null: none */
export function question(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  params: object | null = null,
  data?: object,
) {
  return { url, method, ...(params && { config: { params } }), ...(data && { data }) }
}

/** What Strapi calls what its own forms save, so that it is asked for anew. */
export const strapisTags = ['Document', 'Relations'] as const

/** One document, in all its languages. */
export function documentTag(uid: string, documentId: string) {
  return { type: 'Document' as const, id: `${uid}_${documentId}` }
}

/** What stands once: it has no id in Strapi's tags. */
export function singleTag(uid: string) {
  return { type: 'Document' as const, id: uid }
}

/** The list of a type. */
export function listTag(uid: string) {
  return { type: 'Document' as const, id: `${uid}_LIST` }
}

/** By which name the content manager asks how a type is edited and listed. */
export const configurationQuestion = 'getContentTypeConfiguration'

/** By which name the plugin for languages asks which there are. */
export const languagesQuestion = 'getLocales'

/** By which name the admin asks who has logged in. */
export const ownAccountQuestion = 'getMe'

/** What the admin's store is told of each question to the cms, before how it went. */
export const questionEvent = 'adminApi/executeQuery/'

/** The same of each change that the cms is asked for. */
export const changeEvent = 'adminApi/executeMutation/'

/** By which name the content manager asks to publish a document. */
export const publishingChange = 'publishDocument'

export interface PublishedDocument {
  uid: string
  documentId: string
  locale: string
}

/** What was published by a form, as an event of the store tells; of other events null. */
export function publishedBy({
  type,
  meta,
}: {
  type: string
  meta?: unknown
}): PublishedDocument | null {
  if (type !== `${changeEvent}fulfilled`) return null
  const arg = isRecord(meta) && isRecord(meta['arg']) ? meta['arg'] : {}
  if (arg['endpointName'] !== publishingChange || !isRecord(arg['originalArgs'])) return null
  const { model, documentId, params } = arg['originalArgs']
  const locale = isRecord(params) ? params['locale'] : undefined
  if (typeof model !== 'string' || typeof documentId !== 'string') return null
  return { uid: model, documentId, locale: typeof locale === 'string' ? locale : defaultLanguage }
}
