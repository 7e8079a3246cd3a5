import { rm, stat } from 'node:fs/promises'
import type { Next } from 'koa'
import { isRecord } from '../records'

/** What is needed of a request here. */
interface Asked {
  request: { files?: unknown }
}

/** A file of a request, as it lies in the temporary folder. */
interface Sent {
  filepath: string
  /** Bytes that came. */
  size: unknown
}

/** The temporary folder has no room for all that came. */
class NotWhole extends Error {
  override name = 'NotWhole'
  readonly code = 'ENOSPC'
}

/**
 * Takes away what a request brought as files, whatever became of it. Bodies are read before anybody is
 * asked who they are, and Strapi takes away only files of a field called `files`, of a request that
 * went well: others stayed in the temporary folder, which anybody could fill with them. Where the disk
 * is full already, formidable may end without an error, and with a part of the file.
 */
export default () => async (ctx: Asked, next: Next) => {
  const files = filesIn(ctx.request.files)
  try {
    await Promise.all(files.map(requireWhole))
    await next()
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })))
  }
}

/** One file or several of each field, as koa-body gives them. */
function filesIn(files: unknown): Sent[] {
  if (!isRecord(files)) return []
  return Object.values(files)
    .flat()
    .flatMap((file: unknown) =>
      isRecord(file) && typeof file['filepath'] === 'string'
        ? [{ filepath: file['filepath'], size: file['size'] }]
        : [],
    )
}

async function requireWhole({ filepath, size }: Sent): Promise<void> {
  const kept = await stat(filepath).catch(() => null)
  if (kept?.size !== size) throw new NotWhole('The temporary folder did not keep all of a file')
}
