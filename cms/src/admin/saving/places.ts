import { defaultLanguage } from '../../content/languages'
import { copyAddress, formAddress } from '../../strapi/addresses'

/** Which document a request of the edit view is about, and what it does with it. */
export interface FormRequest {
  /** The same for one document in one language. */
  place: string
  /** Whether the form is written to the cms by it. */
  isSave: boolean
}

/** Null for a request that is about something else. */
export function formRequest(method: string, url: URL): FormRequest | null {
  const copiedUid = copyAddress.exec(url.pathname)?.[1]
  if (copiedUid !== undefined && method === 'POST') {
    return { place: placeOf(copiedUid, '', url.searchParams.get('locale')), isSave: true }
  }
  const [, , uid, id = '', action = ''] = formAddress.exec(url.pathname) ?? []
  if (uid === undefined || url.searchParams.get('status') === 'published') return null
  const isPublish = action === 'publish'
  const isCreation = id === '' && action === ''
  return {
    place: placeOf(uid, id, url.searchParams.get('locale')),
    isSave: method === 'PUT' || (method === 'POST' && (isPublish || isCreation)),
  }
}

/** @param id empty for a single type, and for what was never saved */
export function placeOf(uid: string, id: string, locale: string | null): string {
  return `${uid}/${id}/${locale ?? defaultLanguage}`
}
