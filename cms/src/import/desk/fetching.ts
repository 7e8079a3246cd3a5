import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { askOutside, OutsideFailed } from '../../outside/asking'
import { DestinationRefused, openInternet, type Guard } from '../../outside/destination'
import { asItCame, mimeTypeOf, uploadKey } from '../wordpress/pictures'
import type { WordPressExport, WordPressItem } from '../wordpress/wxr'
import type { Progress } from '../progress'

const mega = 1024 * 1024
/** As much as the media library takes of one. */
const largestPicture = 15 * mega
const largestTogether = 400 * mega
const mostPictures = 500
const patienceMs = 20_000
/** So many in a row that give no answer: the old site is gone, and nobody waits for the others. */
const mostSilent = 4

/** Pictures as they lie for the import; those that could not be had are not among them. */
interface FetchedPictures {
  folder: string
  remove: () => Promise<void>
}

/**
 * Fetches the pictures that the texts of an export show from where its site was, by the guarded way
 * alone. The importer tells which it did not find.
 *
 * @param place where a folder is made for them
 */
export async function fetchPictures(
  source: WordPressExport,
  progress: Progress,
  place: string,
  guard: Guard = openInternet,
): Promise<FetchedPictures> {
  await mkdir(place, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(path.join(place, 'pictures-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  let bytes = 0
  let silent = 0
  try {
    await progress.each('Fetching pictures', shownPictures(source), async ({ address, key }) => {
      if (silent >= mostSilent || bytes >= largestTogether) return
      const picture = await fetched(address, guard)
      silent = picture === 'silent' ? silent + 1 : 0
      if (!Buffer.isBuffer(picture)) return
      bytes += picture.byteLength
      const file = path.join(folder, ...key.split('/'))
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, picture)
    })
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, remove }
}

/** A day is longer than any fetching takes: what is older was left by a cms that ended in the middle. */
const longestFetchingMs = 24 * 60 * 60 * 1000

/**
 * Removes what was left there.
 *
 * @param now ms since the epoch
 * @param isAlone no other cms can be fetching anything at this moment
 */
export async function removeLeftPictures(
  place: string,
  now: number,
  isAlone: boolean,
): Promise<void> {
  const names = await readdir(place).catch(() => [])
  for (const name of names) {
    const folder = path.join(place, name)
    const { mtimeMs } = await stat(folder)
    const isLeft = isAlone || now - mtimeMs > longestFetchingMs
    if (isLeft) await rm(folder, { recursive: true, force: true })
  }
}

/** What answered with something else than a picture is none. */
async function fetched(address: string, guard: Guard): Promise<Buffer | 'silent' | null> {
  try {
    const options = { longestBytes: largestPicture, patienceMs, guard }
    const { status, body } = await askOutside(address, options)
    return status === 200 ? body : null
  } catch (error) {
    if (error instanceof OutsideFailed) return isSilence(error) ? 'silent' : null
    if (error instanceof DestinationRefused) return null
    throw error
  }
}

/** What is too large, or breaks off, comes from a site that is there. */
function isSilence({ failure }: OutsideFailed): boolean {
  return failure === 'too late' || failure === 'shut'
}

/** Those that a text shows, or that stand for one, each once. */
export function shownPictures({ items }: WordPressExport): { address: string; key: string }[] {
  const texts = items.map(({ content, excerpt }) => content + excerpt)
  const featured = new Set(items.map(({ fields }) => fields.get('_thumbnail_id')))
  const isShown = ({ id }: WordPressItem, key: string) => {
    const stems = [key, asItCame(key)].map((name) => name.slice(0, -path.extname(name).length))
    return featured.has(id) || texts.some((text) => stems.some((stem) => text.includes(stem)))
  }
  const found = new Map<string, string>()
  for (const item of items) {
    const key = uploadKey(item.attachmentUrl)
    if (item.type !== 'attachment' || key === null || !isPlain(key)) continue
    if (mimeTypeOf(key) !== undefined && isShown(item, key)) found.set(key, item.attachmentUrl)
  }
  return [...found].slice(0, mostPictures).map(([key, address]) => ({ address, key }))
}

/** Whether it leads to nowhere but below the folder that it is written into. */
function isPlain(key: string): boolean {
  const parts = key.split('/')
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
}
