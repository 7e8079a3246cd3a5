import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { CmsUnavailable } from '../../src/cms/failures'
import type { Told } from './ask'
import { contentOf } from './content'

/** Raised when what stands in the files, or how, gets another meaning. What is of another shape is dropped anyway. */
const formatVersion = 1
const longestHead = 4_096
/** Bytes of answers that wait in memory for room on the disk. */
const mostMissed = 16 * 2 ** 20

const head = v.object({
  address: v.string(),
  type: v.string(),
  disposition: v.nullable(v.string()),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  revision: v.nullable(v.string()),
  shows: v.optional(v.nullable(v.string()), null),
  toldAt: v.number(),
  digest: v.string(),
  length: v.number(),
})

const state = v.object({ revision: v.string(), checkedAt: v.number() })
/** All that is kept was still so when the cms said that this was its revision. */
export type KeptState = v.InferOutput<typeof state>

interface Entry {
  file: string
  bytes: number
  toldAt: number
}

export interface KeptOptions {
  /** The folder; it is made. */
  folder: string
  log: Logger
  maxBytes?: number
  maxEntries?: number
}

/**
 * The last good answers of the cms, on disk: what a web server knows that starts while the cms is
 * away. A file that was cut short, or that holds what this release cannot read, is as if it were not
 * there. A disk that cannot be written to is told of once and does not stop anything; what it did not
 * take is tried again, and until then nothing says that all that is kept is still so.
 */
export class KeptAnswers {
  readonly #folder: string
  readonly #log: Logger
  readonly #maxBytes: number
  readonly #maxEntries: number
  /** Oldest first. */
  readonly #entries = new Map<string, Entry>()
  /** One write after the other for each address, so that the last one wins. */
  readonly #writing = new Map<string, Promise<void>>()
  /** What the disk did not take, of each address what came last. */
  readonly #missed = new Map<string, Told>()
  #bytes = 0
  #isFailing = false

  private constructor({ folder, log, maxBytes = 256 * 2 ** 20, maxEntries = 50_000 }: KeptOptions) {
    this.#folder = join(folder, `v${formatVersion}`)
    this.#log = log
    this.#maxBytes = maxBytes
    this.#maxEntries = maxEntries
  }

  /** Opens the folder and finds out what is in it. */
  static async open(options: KeptOptions): Promise<KeptAnswers> {
    const kept = new KeptAnswers(options)
    await kept.#trying(async () => {
      for (const other of await foldersIn(options.folder)) {
        if (other !== `v${formatVersion}`)
          await rm(join(options.folder, other), { recursive: true })
      }
      await kept.#readEntries()
    })
    return kept
  }

  get addresses(): IterableIterator<string> {
    return this.#entries.keys()
  }

  has(address: string): boolean {
    return this.#entries.has(address)
  }

  /** What is kept of an address; null: nothing that can be read. */
  async get(address: string): Promise<Told | null> {
    await this.#writing.get(address)
    const entry = this.#entries.get(address)
    if (!entry) return null
    let data: Buffer
    try {
      data = await readFile(entry.file)
    } catch {
      return null
    }
    try {
      return parse(data, address)
    } catch {
      if (this.#entries.get(address) === entry) await this.delete(address)
      return null
    }
  }

  put(told: Told): Promise<void> {
    return this.#queue(told.address, () => this.#write(told))
  }

  async #write(told: Told): Promise<void> {
    const { address, body, toldAt } = told
    const file = this.#fileOf(address)
    const data = written(told)
    this.#missed.delete(address)
    try {
      await mkdir(join(file, '..'), { recursive: true })
      // What is lost with the power is found out by its digest: the disk need not be waited for.
      await writeFileAtomic(file, data, { fsync: false })
    } catch (error) {
      await this.#miss(told)
      throw error
    }
    this.#hasWritten()
    this.#forget(address)
    this.#entries.set(address, { file, bytes: body.byteLength, toldAt })
    this.#bytes += body.byteLength
    await this.#shrink()
  }

  /** Where too much waits, what was kept goes as well: rather nothing than what is not so any more. */
  async #miss(told: Told): Promise<void> {
    const { address, body } = told
    const waiting = [...this.#missed.values()].reduce((sum, { body }) => sum + body.byteLength, 0)
    if (waiting + body.byteLength <= mostMissed) {
      this.#missed.set(address, told)
    } else if (this.#forget(address)) {
      await rm(this.#fileOf(address), { force: true })
    }
  }

  async #keepMissed(): Promise<void> {
    for (const [address, told] of [...this.#missed]) {
      await this.#queue(address, async () => {
        // Not over what came since.
        if (this.#missed.get(address) === told) await this.#write(told)
      })
      if (this.#isFailing) return
    }
  }

  delete(address: string): Promise<void> {
    return this.#queue(address, async () => {
      this.#missed.delete(address)
      if (!this.#forget(address)) return
      await rm(this.#fileOf(address), { force: true })
    })
  }

  /** What is known of all that is kept; null: nothing. */
  async readState(): Promise<KeptState | null> {
    try {
      const file = await readFile(join(this.#folder, 'state.json'), 'utf8')
      return v.parse(state, JSON.parse(file))
    } catch {
      return null
    }
  }

  async writeState(known: KeptState): Promise<void> {
    await this.#keepMissed()
    if (this.#missed.size > 0) return
    await this.#trying(async () => {
      await mkdir(this.#folder, { recursive: true })
      await writeFileAtomic(join(this.#folder, 'state.json'), JSON.stringify(known), {
        fsync: false,
      })
      this.#hasWritten()
    })
  }

  /** Answers when everything is written. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing.values())
  }

  #queue(address: string, work: () => Promise<void>): Promise<void> {
    const before = this.#writing.get(address) ?? Promise.resolve()
    const done = before
      .then(() => this.#trying(work))
      .finally(() => {
        if (this.#writing.get(address) === done) this.#writing.delete(address)
      })
    this.#writing.set(address, done)
    return done
  }

  async #trying(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!this.#isFailing) {
        this.#log.error({ err: error }, 'what the cms says cannot be kept on disk: see DATA_DIR')
      }
      this.#isFailing = true
    }
  }

  /** Only that shows that a disk takes something: what is full or read-only can be read from. */
  #hasWritten(): void {
    if (this.#isFailing) this.#log.info('what the cms said is kept on disk again')
    this.#isFailing = false
  }

  #forget(address: string): boolean {
    const entry = this.#entries.get(address)
    if (!entry) return false
    this.#bytes -= entry.bytes
    return this.#entries.delete(address)
  }

  async #shrink(): Promise<void> {
    for (const [address, { file }] of this.#entries) {
      if (this.#bytes <= this.#maxBytes && this.#entries.size <= this.#maxEntries) return
      this.#forget(address)
      await rm(file, { force: true })
    }
  }

  #fileOf(address: string): string {
    const name = createHash('sha256').update(address).digest('hex').slice(0, 32)
    return join(this.#folder, name.slice(0, 2), name)
  }

  async #readEntries(): Promise<void> {
    const found: [string, Entry][] = []
    for (const part of await foldersIn(this.#folder)) {
      for (const name of await readdir(join(this.#folder, part))) {
        const file = join(this.#folder, part, name)
        const known = await readHead(file)
        if (known && file === this.#fileOf(known.address)) {
          found.push([known.address, { file, bytes: known.length, toldAt: known.toldAt }])
        } else {
          // Left by a write that was cut short.
          await rm(file, { force: true })
        }
      }
    }
    for (const [address, entry] of found.sort(([, a], [, b]) => a.toldAt - b.toldAt)) {
      this.#entries.set(address, entry)
      this.#bytes += entry.bytes
    }
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function written({ body, content: _content, validUntil: _validUntil, ...terms }: Told): Buffer {
  const line = JSON.stringify({ ...terms, digest: digestOf(body), length: body.byteLength })
  return Buffer.concat([Buffer.from(`${line}\n`), body])
}

/** @throws Error when the file is not whole, and CmsUnavailable when this release cannot read it */
function parse(data: Buffer, address: string): Told {
  const end = data.indexOf('\n')
  const { digest, length, ...terms } = v.parse(head, JSON.parse(data.subarray(0, end).toString()))
  const body = data.subarray(end + 1)
  if (body.byteLength !== length || digestOf(body) !== digest || terms.address !== address) {
    throw new CmsUnavailable(`${address} was not kept whole`)
  }
  return { ...terms, body, content: contentOf(address, body), validUntil: 0 }
}

/** Null when the file is not whole. */
async function readHead(file: string): Promise<v.InferOutput<typeof head> | null> {
  let handle: FileHandle | null = null
  try {
    handle = await open(file)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0)
    const end = buffer.subarray(0, bytesRead).indexOf('\n')
    const known = v.parse(head, JSON.parse(buffer.subarray(0, end).toString()))
    const { size } = await handle.stat()
    return size === end + 1 + known.length ? known : null
  } catch {
    return null
  } finally {
    await handle?.close()
  }
}

function digestOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url')
}
