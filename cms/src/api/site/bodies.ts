import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'
import { refuse } from '../../http/refusing'
import { replaceBodyReader } from '../../strapi/bodies'

/** What the front door takes at most, in bytes: a form with its longest message has room in it. */
const longestBody = 16 * 1024
/** What is read and thrown away, so that whoever sends it hears why, before the line is cut. */
const longestRead = 1024 * 1024

/** Below `/api/site`; the rest of the door reads no bodies. */
const writtenTo = new Set(['forms', 'links'])

/**
 * Gives the front door a reader of bodies of its own: anybody may write there, so it takes small JSON
 * and nothing else. Strapi's would put files of anybody's on the disk, and into the log what it can't
 * parse, which may be private.
 */
export function readDoorBodies(strapi: Core.Strapi): void {
  replaceBodyReader(strapi, (readOthers) => (ctx, next) => {
    const [api, site, room = ''] = partsOf(ctx.path)
    if (api !== 'api' || site !== 'site') return readOthers(ctx, next)
    return ctx.method === 'POST' && writtenTo.has(room) ? readDoorBody(ctx, next) : next()
  })
}

async function readDoorBody(ctx: Context, next: Next): Promise<void> {
  if (!ctx.is('application/json') || ctx.get('Content-Encoding') !== '') {
    refuse(ctx, 415, 'Send JSON (application/json), not compressed')
    return
  }
  const text = await readText(ctx)
  if (text === null) {
    ctx.set('Connection', 'close')
    refuse(ctx, 413, `Send at most ${longestBody} bytes`)
    return
  }
  ctx.state['doorBody'] = parse(text)
  await next()
}

/** As the router reads a path: case and doubled slashes make no difference. */
function partsOf(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean)
}

/** Null when it is too long. */
async function readText({ req, request }: Context): Promise<string | null> {
  if ((request.length ?? 0) > longestRead) return null
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of req) {
      const part = Buffer.from(chunk)
      bytes += part.byteLength
      if (bytes > longestRead) return null
      if (bytes <= longestBody) chunks.push(part)
    }
    if (bytes > longestBody) return null
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    // Broken off, or no UTF-8; what it said is nobody's to repeat.
    throw new errors.ValidationError('The body could not be read: send JSON in UTF-8')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new errors.ValidationError('The body could not be read: send JSON in UTF-8')
  }
}
