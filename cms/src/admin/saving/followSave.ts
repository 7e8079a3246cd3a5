import { askWhich } from './askWhich'
import { conflictIn } from './conflict'
import { noteRead, noteShown, noteTheirs, openedVersion } from './openedVersions'
import type { AdminRequest } from '../strapi/requests'
import { formRequest } from './places'
import { settle } from './settled'
import { shortRefusal } from './shortRefusal'

interface Typed {
  isKept: (place: string) => boolean
  onSaved: (place: string) => void
}

/**
 * Tells the cms with each save which version of the document the form was filled with, and asks the
 * editor what to do when that is no longer the current one. Strapi's forms know nothing of it: their
 * request waits meanwhile, and what was typed stays.
 *
 * @param typed what is typed at a place: whether it is kept, and what to do once it was saved
 */
export async function followSave(
  { method, url, send }: AdminRequest,
  typed: Typed,
): Promise<Response> {
  const request = formRequest(method, url)
  if (!request) return send()
  const { place, isSave } = request
  const response = isSave ? await save(send, place, typed) : await send()
  const version = response.headers.get('document-version')
  const note = isSave ? noteShown : noteRead
  if (version !== null) note(place, version)
  if (isSave && response.ok) typed.onSaved(place)
  return isSave ? shortRefusal(response) : response
}

async function save(send: AdminRequest['send'], place: string, typed: Typed): Promise<Response> {
  const version = openedVersion(place)
  const response = await send(version === undefined ? undefined : { 'Opened-Version': version })
  const conflict = await conflictIn(response)
  if (!conflict) return response
  if ((await askWhich(conflict, typed.isKept(place))) === 'theirs') {
    settle(conflict.message)
    noteTheirs(place)
    return response
  }
  noteShown(place, conflict.version)
  return save(send, place, typed)
}
