import { readdir, readFile, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { errors } from '@strapi/utils'
import { storeFile } from '../../strapi/uploads'
import type { Run } from '../drafts'
import { faultTold } from '../faults'
import { recall, remember } from '../memory'
import { remark, type Remark, type Subject } from '../words/facts'
import { fileSource } from './sources'
import type { WordPressExport } from './wxr'

const kind = 'Pictures'
const files = 'plugin::upload.file'

const mimeTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** A file of the media library, as Blocks keep it. */
export interface StoredPicture {
  id: number
  [field: string]: unknown
}

/** A file that was given. */
interface GivenFile {
  /** The end of its path, from the folder of uploads on: the same wherever that lies. */
  key: string
  path: string
}

/** The files that were given beside an export. */
export class GivenFiles {
  /** Where each lies, by its key. */
  readonly #paths: ReadonlyMap<string, string>

  private constructor(paths: Map<string, string>) {
    this.#paths = paths
  }

  /** @param folder the uploads of the WordPress site or one that holds them; null: none was given */
  static async read(folder: string | null): Promise<GivenFiles> {
    if (folder === null) return new GivenFiles(new Map())
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    return new GivenFiles(new Map(files.map((file) => [keyOf(path.relative(folder, file)), file])))
  }

  /** The files of a picture, the full one before its smaller versions; none: not given. */
  find(address: string): GivenFile[] {
    return keysOf(address).flatMap((key) => {
      const found = this.#paths.get(key)
      return found === undefined ? [] : [{ key, path: found }]
    })
  }
}

/** By which a picture may be found, the full one before its smaller versions. */
function keysOf(address: string): string[] {
  const key = uploadKey(address)
  return key === null ? [] : [...new Set([...fullKeysOf(key), key])]
}

/** As it came, and as WordPress shows it where it was large, or the camera lay on its side. */
function fullKeysOf(key: string): string[] {
  const whole = wholeOf(key)
  return [whole, ...['-scaled', '-rotated'].map((end) => whole.replace(/(?=\.\w+$)/, end))]
}

/** Without the size that WordPress puts into the names of smaller versions, and the same of these. */
function wholeOf(key: string): string {
  return asItCame(key.replace(/-\d+x\d+(?=\.\w+$)/, ''))
}

/** Under which name WordPress keeps what it scaled or turned, and from which it makes smaller versions. */
export function asItCame(key: string): string {
  return key.replace(/-(?:scaled|rotated)(?=\.\w+$)/, '')
}

/** What follows the folder of uploads, which is the same on both sides. */
function keyOf(file: string): string {
  return file
    .split(path.sep)
    .join('/')
    .replace(/^.*?(^|\/)uploads\//, '')
    .replace(/^\/+/, '')
}

/** By which a picture of WordPress is found among given files; null: its address is none. */
export function uploadKey(address: string): string | null {
  return URL.canParse(address) ? keyOf(pathOf(address)) : null
}

function pathOf(address: string): string {
  const { pathname } = new URL(address)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** A picture that a text shows. */
export interface WantedPicture {
  /** Absolute, as the text names it. */
  address: string
  alternativeText: string
}

/** Brings pictures into the media library, each file once. */
export class Pictures {
  readonly #run: Run
  readonly #files: GivenFiles
  readonly #source: WordPressExport
  /** By `#nameOf`. */
  readonly #stored = new Map<string, StoredPicture>()
  readonly #seen = new Set<string>()

  constructor(run: Run, files: GivenFiles, source: WordPressExport) {
    this.#run = run
    this.#files = files
    this.#source = source
  }

  /** Whether it is here, or can be: its file was given, and is of a kind that can be shown. */
  comesAlong(address: string): boolean {
    return this.#files.find(address).some(canBeShown) || this.get(address) !== null
  }

  /** Null: it did not come along. */
  get(address: string): StoredPicture | null {
    return this.#stored.get(this.#nameOf(address)) ?? null
  }

  /** How many pictures and files of the export no text shows. */
  unused(): number {
    const attachments = this.#source.items.filter(({ type }) => type === 'attachment')
    return attachments.filter(({ attachmentUrl }) => !this.#seen.has(this.#nameOf(attachmentUrl)))
      .length
  }

  async bringIn({ address, alternativeText }: WantedPicture): Promise<void> {
    const name = this.#nameOf(address)
    if (this.#seen.has(name)) return
    this.#seen.add(name)
    const { report, isDry } = this.#run
    const given = this.#files.find(address)
    const [first] = given
    const known = first ? [first.key, ...fullKeysOf(first.key)] : keysOf(address)
    const row = await this.#broughtIn(await this.#sourceOf(known))
    if (row) {
      this.#stored.set(name, row)
      return report.count(kind, 'unchanged')
    }
    const subject = pictureNamed(first ? path.basename(first.path) : address)
    const fit = given.filter(canBeShown)
    if (fit.length === 0) {
      report.count(kind, 'left out')
      return report.note(subject, remark(first ? 'fileUnfit' : 'fileMissing'))
    }
    const words = this.#describedInExport(name) || alternativeText
    if (words === '') report.note(subject, remark('noAlternativeText'))
    if (isDry) return report.count(kind, 'made')
    const why = await this.#uploadFirst(fit, name, words)
    report.count(kind, why === null ? 'made' : 'failed')
    if (why !== null) report.note(subject, why)
  }

  /**
   * The whole picture, or one that WordPress made of it where that is too large for the library.
   *
   * @returns why the whole one could not be stored; null: one was
   */
  async #uploadFirst(
    given: readonly GivenFile[],
    name: string,
    alternativeText: string,
  ): Promise<Remark | null> {
    let first: Remark | null = null
    for (const file of given) {
      const why = await faultTold(this.#run.strapi, () => this.#upload(file, name, alternativeText))
      if (why === null) return null
      first ??= why
    }
    return first
  }

  #sourceOf(keys: readonly string[]): Promise<string> {
    return fileSource(this.#run.strapi, this.#source.address, keys)
  }

  /** What an earlier run made of it, also where its file is not given again; null: it is not there. */
  async #broughtIn(source: string): Promise<StoredPicture | null> {
    const { strapi } = this.#run
    const known = await recall(strapi, source)
    return known && strapi.db.query(files).findOne({ where: { id: Number(known.target) } })
  }

  /** The same for all sizes of one picture. */
  #nameOf(address: string): string {
    const key = uploadKey(address)
    return key === null ? address : wholeOf(key)
  }

  /** @returns why it could not be stored; null: it is */
  async #upload(file: GivenFile, name: string, alternativeText: string): Promise<Remark | null> {
    const { strapi } = this.#run
    const source = await this.#sourceOf([file.key])
    const { size } = await stat(file.path)
    const originalFilename = path.basename(file.path)
    try {
      await strapi.db.transaction(async () => {
        const stored = await storeFile(
          strapi,
          { filepath: file.path, originalFilename, mimetype: mimeTypeOf(file.key), size },
          { name: originalFilename, alternativeText },
        )
        const sourceHash = await fileHash(file.path)
        await remember(strapi, source, { target: String(stored.id), sourceHash, state: '' })
        this.#stored.set(name, stored)
      })
      return null
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error
      return remark('notStored', error.message)
    }
  }

  /** The alternative text that WordPress keeps with the file. */
  #describedInExport(name: string): string {
    const attachment = this.#source.items.find(
      ({ attachmentUrl }) => attachmentUrl !== '' && this.#nameOf(attachmentUrl) === name,
    )
    return attachment?.fields.get('_wp_attachment_image_alt')?.trim() ?? ''
  }
}

function pictureNamed(name: string): Subject {
  return { kind: 'picture', facts: [name] }
}

function canBeShown({ key }: GivenFile): boolean {
  return mimeTypeOf(key) !== undefined
}

/** @returns undefined for what is no picture that can be shown */
export function mimeTypeOf(file: string): string | undefined {
  return mimeTypes[path.extname(file).toLowerCase()]
}

async function fileHash(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
