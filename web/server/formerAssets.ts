import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import writeFileAtomic from 'write-file-atomic'
import { readAssets, type Assets } from './assets'

/** A page of a former release that is still open somewhere asks for its chunks as long. */
const keptDays = 30
/** After so long it is tried again, where there was no room for them. */
const againMs = 10 * 60_000
const hashed = /^\/assets\/([\w.-]+)$/

/**
 * Keeps the files whose names tell their content, so that those of a former release are answered after
 * an update; adds the kept ones to `current`. A folder that cannot be written to is told of once, and
 * tried again later: those of former releases can be read all the same.
 *
 * @param now the wall clock, ms since the epoch
 */
export async function keepAssets(
  folder: string,
  current: Assets,
  log: Logger,
  now: () => number = Date.now,
): Promise<Assets> {
  try {
    await keepThese(folder, current, now)
  } catch (error) {
    log.error({ err: error }, 'files of this release cannot be kept for the next: see DATA_DIR')
    const again = setInterval(() => {
      keepThese(folder, current, now).then(
        () => {
          clearInterval(again)
          log.info('files of this release are kept for the next')
        },
        () => undefined,
      )
    }, againMs).unref()
  }
  try {
    return new Map([...(await readAssets(folder)), ...current])
  } catch {
    return current
  }
}

async function keepThese(folder: string, current: Assets, now: () => number): Promise<void> {
  const keptAt = new Date(now())
  await mkdir(join(folder, 'assets'), { recursive: true })
  for (const [address, { content, compressed }] of current) {
    const name = hashed.exec(address)?.[1]
    if (name === undefined) continue
    const file = join(folder, 'assets', name)
    await keep(file, content, keptAt)
    if (compressed.br) await keep(`${file}.br`, compressed.br, keptAt)
    if (compressed.gzip) await keep(`${file}.gz`, compressed.gzip, keptAt)
  }
  await removeOld(join(folder, 'assets'), keptAt)
}

/** Writes a file unless it is there, and sets when it was last in use. */
async function keep(file: string, content: Buffer, keptAt: Date): Promise<void> {
  try {
    await utimes(file, keptAt, keptAt)
  } catch {
    await writeFileAtomic(file, content, { fsync: false })
    await utimes(file, keptAt, keptAt)
  }
}

async function removeOld(folder: string, now: Date): Promise<void> {
  const oldest = now.getTime() - keptDays * 24 * 3_600_000
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true })
  }
}
