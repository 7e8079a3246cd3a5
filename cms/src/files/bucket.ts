import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { Bucket } from '../commandSettings'
import { clientOptions, handingOut, prefix } from './bucketClient'
import { filesBelow } from './disk'
import { FilesUnreachable, HalfExchanged, type Exchange, type FileStore } from './store'

/** So many files are on their way at once. */
const atOnce = 8

/** So long a whole file may take to be read, in milliseconds. */
const wholeMs = 120_000

/** What was there before a restore, until that is over. */
const formerPrefix = 'former-uploads/'

/** What of a request for a file the storage is told. */
export interface Asking {
  method: 'GET' | 'HEAD'
  range: string | undefined
  ifNoneMatch: string | undefined
  ifModifiedSince: string | undefined
}

/** A file on its way to a reader. */
export interface Given {
  status: 200 | 206 | 304 | 416
  /** Null where nothing but headers was asked for. */
  body: Readable | null
  /** In bytes, of what is given. */
  length: number | undefined
  etag: string | undefined
  lastModified: Date | undefined
  range: string | undefined
}

/** The files of a bucket of S3-compatible storage, each under `uploads/`. */
export class BucketFiles implements FileStore {
  readonly #bucket: Bucket
  readonly #client: S3Client
  readonly #forReaders: S3Client

  constructor(bucket: Bucket) {
    this.#bucket = bucket
    this.#client = new S3Client(clientOptions(bucket))
    this.#forReaders = new S3Client(clientOptions(bucket, handingOut))
  }

  placeOf(name: string): string {
    return `${this.#bucket.endpoint}/${this.#bucket.name}/${prefix}${name}`
  }

  list(): Promise<string[]> {
    return this.#below(prefix)
  }

  async has(name: string): Promise<boolean> {
    const command = new HeadObjectCommand(this.#at(prefix + name))
    return (await this.#unlessAbsent(() => this.#forReaders.send(command))) !== null
  }

  async read(name: string): Promise<Buffer | null> {
    const command = new GetObjectCommand(this.#at(prefix + name))
    const found = await this.#unlessAbsent(async () => {
      const { Body } = await this.#client.send(command, {
        abortSignal: AbortSignal.timeout(wholeMs),
      })
      return Body?.transformToByteArray()
    })
    return found === null ? null : Buffer.from(found ?? [])
  }

  /** A second copy of all of it would take as long as the backup. */
  hold(): Promise<void> {
    return Promise.resolve()
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#copy(prefix + from, prefix + to)
    await this.#delete(prefix + from)
  }

  /**
   * A bucket has no folders to rename: what is replaced is kept under another prefix meanwhile.
   *
   * @throws {HalfExchanged} when it is not as it was before either
   */
  async exchange(folder: string): Promise<Exchange> {
    await this.#bringBackFormer()
    const before = await this.list()
    const restored = await filesBelow(folder)
    const known = new Set(before)
    const added: string[] = []
    const undo = async () => {
      try {
        await this.#bringBackFormer()
        await someAtOnce(added, (name) => this.#delete(prefix + name))
      } catch (error) {
        throw new HalfExchanged(
          `not all files in ${this.placeOf('')} are as they were: those of before lie under ${formerPrefix} in the bucket, and the next restore begins with them`,
          { cause: error },
        )
      }
    }
    try {
      await someAtOnce(restored, async (name) => {
        if (known.has(name)) await this.#copy(prefix + name, formerPrefix + name)
        else added.push(name)
        await this.#write(prefix + name, path.join(folder, name))
      })
    } catch (error) {
      await undo()
      throw error
    }
    const wanted = new Set(restored)
    return { undo, settle: () => this.#settle(before.filter((name) => !wanted.has(name))) }
  }

  /** What was replaced, here or by a restore that broke off, is in its place again. */
  async #bringBackFormer(): Promise<void> {
    const names = await this.#below(formerPrefix)
    await someAtOnce(names, (name) => this.#copy(formerPrefix + name, prefix + name))
    await someAtOnce(names, (name) => this.#delete(formerPrefix + name))
  }

  async #settle(gone: string[]): Promise<boolean> {
    try {
      const former = await this.#below(formerPrefix)
      await someAtOnce(former, (name) => this.#delete(formerPrefix + name))
      await someAtOnce(gone, (name) => this.#delete(prefix + name))
      return true
    } catch {
      return false
    }
  }

  /** Stores those of a folder's files that are named and not there yet. @throws {FilesUnreachable} */
  async add(folder: string, names: string[]): Promise<void> {
    try {
      const known = new Set(await this.list())
      const there = new Set(await filesBelow(folder))
      await someAtOnce(
        names.filter((name) => there.has(name) && !known.has(name)),
        (name) => this.#write(prefix + name, path.join(folder, name)),
      )
    } catch (error) {
      throw this.told(error)
    }
  }

  told(error: unknown): unknown {
    if (!(error instanceof Error)) return error
    return new FilesUnreachable(`The bucket ${this.#bucket.name} took nothing: ${error.message}`, {
      cause: error,
    })
  }

  /** @returns null when there is no such file */
  async open(name: string, asking: Asking): Promise<Given | null> {
    const input = {
      ...this.#at(prefix + name),
      Range: asking.range,
      IfNoneMatch: asking.ifNoneMatch,
      IfModifiedSince: dateOf(asking.ifModifiedSince),
    }
    try {
      if (asking.method === 'HEAD') {
        const head = await this.#forReaders.send(
          new HeadObjectCommand({ ...input, Range: undefined }),
        )
        return given(200, head, null)
      }
      const found = await this.#forReaders.send(new GetObjectCommand(input))
      const status = found.ContentRange === undefined ? 200 : 206
      return given(status, found, found.Body as Readable)
    } catch (error) {
      const status = statusOf(error)
      if (status === 304 || status === 416) return given(status, {}, null)
      if (status === 404) return null
      throw this.told(error)
    }
  }

  /**
   * What is wrong with it, in a sentence for the operator; null: nothing.
   *
   * @throws {FilesUnreachable} when nobody answers there
   */
  async problem(): Promise<string | null> {
    const { name, endpoint } = this.#bucket
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: name }))
      return null
    } catch (error) {
      const problem = {
        301: `The bucket "${name}" (S3_BUCKET) lies in another region than S3_REGION says: set the region that the bucket is in.`,
        400: `${endpoint} (S3_ENDPOINT) does not understand what it is asked: look whether S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are those of this service.`,
        403: `${endpoint} (S3_ENDPOINT) does not let us into the bucket "${name}" (S3_BUCKET): look whether S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are right, and whether that key may list, read, write and delete there.`,
        404: `There is no bucket "${name}" (S3_BUCKET) at ${endpoint} (S3_ENDPOINT): make it there, or set the name of one that is there.`,
      }[statusOf(error) ?? 0]
      if (problem !== undefined) return problem
      throw new FilesUnreachable(
        `The storage of files can't be reached at ${endpoint} (S3_ENDPOINT): ${reasonOf(error)}`,
        { cause: error },
      )
    }
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket.name, Key: key }
  }

  async #below(start: string): Promise<string[]> {
    const names: string[] = []
    let token: string | undefined
    do {
      const { Contents, NextContinuationToken } = await this.#client.send(
        new ListObjectsV2Command({
          Bucket: this.#bucket.name,
          Prefix: start,
          ContinuationToken: token,
        }),
      )
      names.push(...(Contents ?? []).flatMap(({ Key }) => Key?.slice(start.length) || []))
      token = NextContinuationToken
    } while (token !== undefined)
    return names.sort()
  }

  async #copy(from: string, to: string): Promise<void> {
    const source = [this.#bucket.name, ...from.split('/')].map(encodeURIComponent).join('/')
    await this.#client.send(new CopyObjectCommand({ ...this.#at(to), CopySource: source }))
  }

  async #delete(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#at(key)))
  }

  async #write(key: string, file: string): Promise<void> {
    // What streams is not sent a second time when a connection breaks off.
    const Body = await readFile(file)
    await this.#client.send(new PutObjectCommand({ ...this.#at(key), Body }))
  }

  async #unlessAbsent<Value>(ask: () => Promise<Value>): Promise<Value | null> {
    try {
      return await ask()
    } catch (error) {
      if (statusOf(error) === 404) return null
      throw error
    }
  }
}

function given(
  status: Given['status'],
  found: {
    ContentLength?: number | undefined
    ContentRange?: string | undefined
    ETag?: string | undefined
    LastModified?: Date | undefined
  },
  body: Readable | null,
): Given {
  return {
    status,
    body,
    length: found.ContentLength,
    etag: found.ETag,
    lastModified: found.LastModified,
    range: found.ContentRange,
  }
}

function dateOf(header: string | undefined): Date | undefined {
  const date = new Date(header ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** Does the same with each of them, some at once; a failure is told when nothing is on its way any more. */
async function someAtOnce(names: string[], act: (name: string) => Promise<void>): Promise<void> {
  for (let begun = 0; begun < names.length; begun += atOnce) {
    const settled = await Promise.allSettled(names.slice(begun, begun + atOnce).map(act))
    const failed = settled.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  }
}
