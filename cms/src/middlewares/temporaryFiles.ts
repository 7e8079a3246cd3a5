import { rm } from 'node:fs/promises'
import type { Context, Next } from 'koa'
import { isRecord } from '../api/site/mappers/json'

/**
 * Takes away what a request brought as files, whatever became of it. Bodies are read before anybody is
 * asked who they are, and Strapi takes away only files of a field called `files`, of a request that
 * went well: others stayed in the temporary folder, which anybody could fill with them.
 */
export default () => async (ctx: Context, next: Next) => {
  const paths = pathsIn(ctx.request.files)
  try {
    await next()
  } finally {
    await Promise.all(paths.map((file) => rm(file, { force: true })))
  }
}

/** One file or several of each field, as koa-body gives them. */
function pathsIn(files: unknown): string[] {
  if (!isRecord(files)) return []
  return Object.values(files)
    .flat()
    .flatMap((file: unknown) =>
      isRecord(file) && typeof file['filepath'] === 'string' ? [file['filepath']] : [],
    )
}
