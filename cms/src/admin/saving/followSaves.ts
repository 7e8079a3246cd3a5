import { askWhich } from './askWhich'
import { conflictIn } from './conflict'
import { noteVersion, openedVersion } from './openedVersions'
import { formRequest } from './places'

type Fetch = typeof window.fetch

/**
 * Tells the cms with each save which version of the document the form was filled with, and asks the
 * editor what to do when that is no longer the current one. Strapi's forms know nothing of it: their
 * request waits meanwhile, and what was typed stays.
 *
 * @param onSaved is told the place of what was saved
 */
export function followSaves(onSaved: (place: string) => void): void {
  const strapis = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const method = init?.method ?? 'GET'
    const request =
      typeof input === 'string' ? formRequest(method, new URL(input, location.href)) : null
    if (!request) return strapis(input, init)
    const { place, isSave } = request
    const response = isSave ? await save(strapis, input, init, place) : await strapis(input, init)
    const version = response.headers.get('document-version')
    if (version !== null) noteVersion(place, version)
    if (isSave && response.ok) onSaved(place)
    return response
  }
}

async function save(
  strapis: Fetch,
  input: Parameters<Fetch>[0],
  init: RequestInit | undefined,
  place: string,
): Promise<Response> {
  const headers = new Headers(init?.headers)
  const version = openedVersion(place)
  if (version !== undefined) headers.set('Opened-Version', version)
  const response = await strapis(input, { ...init, headers })
  const conflict = await conflictIn(response)
  if (!conflict || (await askWhich(conflict)) === 'theirs') return response
  noteVersion(place, conflict.version)
  return save(strapis, input, init, place)
}
