import { firstDataOf, type FirstData } from './firstData'

/** Reads it again; null on a host without our server. */
export function readFirstData(document: Document): FirstData | null {
  const json = firstDataOf(document)
  if (!json) return null
  const data: unknown = JSON.parse(json)
  if (!isFirstData(data)) throw new TypeError('Not what was rendered')
  return data
}

// The server of this very build wrote it from parsed answers of the cms: its outline is enough.
function isFirstData(data: unknown): data is FirstData {
  return typeof data === 'object' && data !== null && 'screen' in data
}
