import { isRecord } from '../../records'

/** By which the library knows the pictures that stand in a text, each once. */
export function hashesIn(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return []
  const hashes = blocks.filter(isRecord).flatMap(({ type, image }) => {
    const hash = type === 'image' && isRecord(image) ? image['hash'] : null
    return typeof hash === 'string' ? [hash] : []
  })
  return [...new Set(hashes)]
}
