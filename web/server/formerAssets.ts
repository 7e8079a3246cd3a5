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
 */
export async function keepAssets(folder: string, current: Assets, log: Logger): Promise<Assets> {
  try {
    await keepThese(folder, current)
  } catch (error) {
    log.error({ err: error }, 'files of this release cannot be kept for the next: see DATA_DIR')
    const again = setInterval(() => {
      keepThese(folder, current).then(
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

async function keepThese(folder: string, current: Assets): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true })
  for (const [address, { content, compressed }] of current) {
    const name = hashed.exec(address)?.[1]
    if (name === undefined) continue
    const file = join(folder, 'assets', name)
    await keep(file, content)
    if (compressed.br) await keep(`${file}.br`, compressed.br)
    if (compressed.gzip) await keep(`${file}.gz`, compressed.gzip)
  }
  await removeOld(join(folder, 'assets'))
}

async function keep(file: string, content: Buffer): Promise<void> {
  const now = new Date()
  try {
    await utimes(file, now, now)
  } catch {
    await writeFileAtomic(file, content, { fsync: false })
  }
}

async function removeOld(folder: string): Promise<void> {
  const oldest = Date.now() - keptDays * 24 * 3_600_000
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true })
  }
}
