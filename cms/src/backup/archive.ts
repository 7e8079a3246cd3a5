/** A backup is a tar file, packed with gzip: any system can look into it. */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { PassThrough, Transform, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import tar from 'tar-stream'
import { BackupFailure, reasonOf } from './failure'
import { noBackup, parseManifest, type Entry, type Manifest } from './manifest'

const manifestName = 'manifest.json'

/** What may stand in a backup: no way leads out of the folder that it is unpacked into. */
const goodName = /^(database|uploads)(\/(?!\.{1,2}(\/|$))[^/\\\0]+)+$/

export class ArchiveWriter {
  readonly #pack = tar.pack()
  readonly #file: string
  readonly #entries: Entry[] = []
  readonly #written: Promise<void>
  #problem: unknown

  constructor(file: string) {
    this.#file = file
    this.#written = pipeline(
      this.#pack,
      createGzip(),
      createWriteStream(file, { flags: 'wx', mode: 0o600 }),
    )
    this.#written.catch((error: unknown) => (this.#problem = error))
  }

  async addFile(name: string, file: string, signal: AbortSignal): Promise<void> {
    const { size } = await stat(file)
    await this.#add(name, size, createReadStream(file), signal)
  }

  async addContent(name: string, content: Buffer, signal: AbortSignal): Promise<void> {
    const source = new PassThrough()
    source.end(content)
    await this.#add(name, content.length, source, signal)
  }

  async #add(name: string, size: number, source: Readable, signal: AbortSignal): Promise<void> {
    const hash = createHash('sha256')
    const sink = this.#pack.entry({ name, size, mode: 0o600 })
    try {
      await pipeline(source, hashing(hash), sink, { signal })
    } catch (error) {
      // A disk that is full shows here as a pack that is gone.
      throw this.#problem ?? error
    }
    this.#entries.push({ name, size, sha256: hash.digest('hex') })
  }

  /** Resolves once all of it lies on the disk. */
  async close(about: Omit<Manifest, 'entries'>): Promise<Manifest> {
    const manifest = { ...about, entries: this.#entries }
    this.#pack.entry({ name: manifestName, mode: 0o600 }, JSON.stringify(manifest, null, 1))
    this.#pack.finalize()
    await this.#written
    const written = await open(this.#file)
    await written.sync()
    await written.close()
    return manifest
  }

  /** Lets go of the file. */
  async abandon(): Promise<void> {
    this.#pack.destroy()
    await this.#written.catch(() => undefined)
  }
}

/** Gets each file of a backup, in order; it is not known to be whole before the last one. */
export type Take = (name: string, content: Readable) => Promise<void>

/** Reads without keeping anything. */
const passOver: Take = async (_name, content) => {
  content.resume()
  await finished(content)
}

/**
 * Reads a backup from its first byte to its last and compares everything with its manifest.
 *
 * @throws {BackupFailure} when it is damaged, incomplete or no backup
 */
export async function readArchive(
  file: string,
  signal: AbortSignal,
  take: Take = passOver,
): Promise<Manifest> {
  const extract = tar.extract()
  const reading = pipeline(createReadStream(file), createGunzip(), extract, { signal })
  reading.catch(() => undefined)
  const seen: Entry[] = []
  let manifest: string | null = null
  try {
    for await (const entry of extract) {
      const { name, type, size = 0 } = entry.header
      if (manifest !== null || type !== 'file') throw odd(file, seen)
      if (name === manifestName) {
        manifest = await text(entry)
        continue
      }
      if (!goodName.test(name)) throw odd(file, seen)
      const hash = createHash('sha256')
      const content = hashing(hash)
      await Promise.all([pipeline(entry, content), take(name, content)])
      seen.push({ name, size, sha256: hash.digest('hex') })
    }
    await reading
  } catch (error) {
    throw signal.aborted ? error : unreadable(file, error, seen.length === 0)
  }
  if (manifest === null) throw odd(file, seen, 'its end is missing')
  // Only now is it known that no byte of it was changed.
  const read = parseManifest(manifest, file)
  requireSame(read.entries, seen, file)
  return read
}

function hashing(hash: Hash): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
}

function requireSame(listed: Entry[], seen: Entry[], file: string): void {
  const found = new Map(seen.map((entry) => [entry.name, entry]))
  for (const { name, size, sha256 } of listed) {
    const entry = found.get(name)
    if (!entry) throw damaged(file, `${name} is missing`)
    if (entry.size !== size || entry.sha256 !== sha256) throw damaged(file, `${name} was changed`)
  }
  if (seen.length !== listed.length) throw damaged(file, 'it holds files that it does not list')
}

/** What began as a backup is a damaged one. */
function odd(file: string, seen: Entry[], how = 'its bytes were changed'): BackupFailure {
  return seen.length === 0 ? noBackup(file) : damaged(file, how)
}

function damaged(file: string, how: string): BackupFailure {
  return new BackupFailure(`${file} is damaged (${how}): take another backup.`)
}

/** What zlib and tar-stream say of a file; anything else is no fault of it. */
function unreadable(file: string, error: unknown, isAtStart: boolean): unknown {
  if (!(error instanceof Error) || error instanceof BackupFailure) return error
  const reason = reasonOf(error)
  if (reason === 'Z_BUF_ERROR' || error.message === 'Unexpected end of data') {
    return damaged(file, 'its end is missing')
  }
  if (reason !== 'Z_DATA_ERROR' && !/tar header|Invalid header/.test(error.message)) return error
  return isAtStart && /header/.test(error.message)
    ? noBackup(file)
    : damaged(file, 'its bytes were changed')
}
