import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { BucketFiles } from '../src/files/bucket'
import type { Bucket } from '../src/commandSettings'

const require = createRequire(import.meta.url)

/** The only key that the server knows. */
const key = 'S3RVER'

/**
 * Storage that speaks S3, in a process of its own whose clock is the machine's. It keeps files in a
 * folder.
 */
export class Storage {
  readonly #directory: string
  #server: ChildProcess | null = null
  #port = 0

  private constructor(directory: string) {
    this.#directory = directory
  }

  static async open(): Promise<Storage> {
    const storage = new Storage(await mkdtemp(path.join(tmpdir(), 'branchline-storage-')))
    await storage.resume()
    return storage
  }

  get bucket(): Bucket {
    return {
      name: 'branch-uploads',
      endpoint: `http://127.0.0.1:${this.#port}`,
      region: 'us-east-1',
      accessKeyId: key,
      secretAccessKey: key,
    }
  }

  /** What a cms is to be told of it. */
  get environment(): Record<string, string> {
    const { name, endpoint } = this.bucket
    return {
      S3_BUCKET: name,
      S3_ENDPOINT: endpoint,
      S3_ACCESS_KEY_ID: key,
      S3_SECRET_ACCESS_KEY: key,
    }
  }

  /** As a cms reads and writes them. */
  files(): BucketFiles {
    return new BucketFiles(this.bucket)
  }

  /** Of all that lies in the bucket, whole, in a fixed order. */
  async names(): Promise<string[]> {
    const kept = await readdir(path.join(this.#directory, this.bucket.name), { recursive: true })
    return kept.flatMap((name) => /^(.*)\._S3rver_object$/.exec(name)?.[1] ?? []).sort()
  }

  /** Nobody answers there until it is resumed. */
  async pause(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = null
    server.kill()
    await once(server, 'close')
  }

  async resume(): Promise<void> {
    const server = spawn(
      process.execPath,
      [
        require.resolve('s3rver/bin/s3rver.js'),
        '--silent',
        `--directory=${this.#directory}`,
        '--address=127.0.0.1',
        `--port=${this.#port}`,
        '--configure-bucket',
        this.bucket.name,
      ],
      { env: {}, stdio: ['ignore', 'pipe', 'ignore'] },
    )
    this.#server = server
    for await (const line of createInterface(server.stdout)) {
      const port = /listening on 127\.0\.0\.1:(\d+)/.exec(line)?.[1]
      if (port === undefined) continue
      this.#port = Number(port)
      return
    }
    throw new Error('the storage has ended before it listened')
  }

  async remove(): Promise<void> {
    await this.pause()
    await rm(this.#directory, { recursive: true, force: true })
  }
}
