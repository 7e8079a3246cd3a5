import { readdir, readFile, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { errors } from '@strapi/utils'
import { storeFile } from '../../strapi/uploads'
import type { Run } from '../drafts'
import { recall, remember } from '../memory'
import { remark, type Subject } from '../words/facts'
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

/** The files that were given beside an export. */
export class GivenFiles {
  /** Where each lies, by the end of its path from the folder of uploads on. */
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
  find(address: string): string | null {
    if (!URL.canParse(address)) return null
    const key = keyOf(pathOf(address))
    const whole = wholeOf(key)
    const given = [whole, whole.replace(/(?=\.\w+$)/, '-scaled'), key]
    const found = given.map((name) => this.#paths.get(name)).find((file) => file !== undefined)
    return found ?? null
  }
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
  /** By path of the file. */
  readonly #stored = new Map<string, StoredPicture>()
  readonly #seen = new Set<string>()

  constructor(run: Run, files: GivenFiles, source: WordPressExport) {
    this.#run = run
    this.#files = files
    this.#source = source
  }

  /** Whether it can come along: its file is there, and of a kind that can be shown. */
  isGiven(address: string): boolean {
    const file = this.#files.find(address)
    return file !== null && mimeTypeOf(file) !== undefined
  }

  /** Null: it did not come along. */
  get(address: string): StoredPicture | null {
    return this.#stored.get(this.#files.find(address) ?? '') ?? null
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
    const file = this.#files.find(address)
    if (file !== null) return this.#bringFile(file, alternativeText)
    this.#run.report.count(kind, 'left out')
    this.#run.report.note(pictureNamed(address), remark('fileMissing'))
  }

  /** The same for all sizes of one picture. */
  #nameOf(address: string): string {
    return (
      this.#files.find(address) ??
      (URL.canParse(address) ? wholeOf(keyOf(pathOf(address))) : address)
    )
  }

  async #bringFile(file: string, alternativeText: string): Promise<void> {
    const { strapi, report, isDry } = this.#run
    const subject = pictureNamed(path.basename(file))
    if (mimeTypeOf(file) === undefined) {
      report.count(kind, 'left out')
      return report.note(subject, remark('fileUnfit'))
    }
    const source = `wordpress ${this.#source.address} file ${keyOf(file)}`
    const known = await recall(strapi, source)
    const where = { id: Number(known?.target) }
    const row = known && (await strapi.db.query(files).findOne({ where }))
    if (row) {
      this.#stored.set(file, row)
      return report.count(kind, 'unchanged')
    }
    const words = this.#describedInExport(file) || alternativeText
    if (words === '') report.note(subject, remark('noAlternativeText'))
    if (isDry) return report.count(kind, 'made')
    await this.#upload(file, source, words)
  }

  async #upload(file: string, source: string, alternativeText: string): Promise<void> {
    const { strapi, report } = this.#run
    const { size } = await stat(file)
    const originalFilename = path.basename(file)
    try {
      await strapi.db.transaction(async () => {
        const stored = await storeFile(
          strapi,
          { filepath: file, originalFilename, mimetype: mimeTypeOf(file), size },
          { name: originalFilename, alternativeText },
        )
        const sourceHash = await fileHash(file)
        await remember(strapi, source, { target: String(stored.id), sourceHash, state: '' })
        this.#stored.set(file, stored)
      })
      report.count(kind, 'made')
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error
      report.count(kind, 'failed')
      report.note(pictureNamed(originalFilename), remark('notStored', error.message))
    }
  }

  /** The alternative text that WordPress keeps with the file. */
  #describedInExport(file: string): string {
    const attachment = this.#source.items.find(
      ({ attachmentUrl }) => attachmentUrl !== '' && this.#files.find(attachmentUrl) === file,
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
