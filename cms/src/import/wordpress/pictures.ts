import { readdir, readFile, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { errors } from '@strapi/utils'
import { storeFile } from '../../strapi/uploads'
import type { Run } from '../drafts'
import { recall, remember } from '../memory'
import { remark, type Subject } from '../words/facts'
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

  /** The file of a picture, the full one rather than one of its smaller versions; null: not given. */
  find(address: string): GivenFile | null {
    for (const key of keysOf(address)) {
      const found = this.#paths.get(key)
      if (found !== undefined) return { key, path: found }
    }
    return null
  }
}

/** By which a picture may be found, the full one rather than one of its smaller versions. */
function keysOf(address: string): string[] {
  const key = uploadKey(address)
  if (key === null) return []
  const whole = wholeOf(key)
  return [whole, whole.replace(/(?=\.\w+$)/, '-scaled'), key]
}

/** Without the size that WordPress puts into the names of smaller versions. */
function wholeOf(key: string): string {
  return key.replace(/-\d+x\d+(?=\.\w+$)/, '')
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
    const file = this.#files.find(address)
    const canCome = file !== null && mimeTypeOf(file.key) !== undefined
    return canCome || this.get(address) !== null
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
    const file = this.#files.find(address)
    const source = await this.#sourceOf(file ? [file.key] : keysOf(address))
    const row = await this.#broughtIn(source)
    if (row) {
      this.#stored.set(name, row)
      return report.count(kind, 'unchanged')
    }
    if (file === null || mimeTypeOf(file.key) === undefined) {
      report.count(kind, 'left out')
      const subject = pictureNamed(file ? path.basename(file.path) : address)
      return report.note(subject, remark(file ? 'fileUnfit' : 'fileMissing'))
    }
    const words = this.#describedInExport(file) || alternativeText
    if (words === '')
      report.note(pictureNamed(path.basename(file.path)), remark('noAlternativeText'))
    if (isDry) return report.count(kind, 'made')
    await this.#upload(file, source, words)
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
    return this.#files.find(address)?.key ?? (key === null ? address : wholeOf(key))
  }

  async #upload(file: GivenFile, source: string, alternativeText: string): Promise<void> {
    const { strapi, report } = this.#run
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
        this.#stored.set(file.key, stored)
      })
      report.count(kind, 'made')
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error
      report.count(kind, 'failed')
      report.note(pictureNamed(originalFilename), remark('notStored', error.message))
    }
  }

  /** The alternative text that WordPress keeps with the file. */
  #describedInExport({ key }: GivenFile): string {
    const attachment = this.#source.items.find(
      ({ attachmentUrl }) => attachmentUrl !== '' && this.#files.find(attachmentUrl)?.key === key,
    )
    return attachment?.fields.get('_wp_attachment_image_alt')?.trim() ?? ''
  }
}

function pictureNamed(name: string): Subject {
  return { kind: 'picture', facts: [name] }
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
