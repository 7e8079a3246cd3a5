import { caching } from './caching'
import { readAsKnown, type AsKnownOptions } from './cms/asKnown'
import type { Known } from './cms/known'
import { replyOf, type Reply } from './replies/reply'
import type { Made, Replies } from './replies/replies'
import { drawingPolicy, uploadPolicy } from './security'

export interface DoorRepliesOptions extends AsKnownOptions {
  replies: Replies
  /** What every answer says. */
  security: Record<string, string>
}

/**
 * The reply to whoever reads an answer of the cms itself, under the key of the address at which it is
 * read here.
 *
 * @throws NothingThere, CmsUnavailable, TooLarge
 */
export function readDoorReply(
  options: DoorRepliesOptions,
  key: string,
  address: string,
): Promise<Reply> {
  return options.replies.read(key, async () =>
    made(await readAsKnown(options, address), options.security),
  )
}

function made({ told, asOf }: Known, security: Record<string, string>): Made {
  const { type, body, disposition, revision, content } = told
  const isFile = content.kind === 'file'
  const isIcon = content.kind === 'icon'
  const headers = {
    ...security,
    'Content-Type': type,
    'Cache-Control': caching.content,
    ...(revision !== null && !isFile && !isIcon && { 'Content-Revision': revision }),
    ...(asOf !== null && { 'Content-As-Of': new Date(asOf).toISOString() }),
    ...(disposition !== null && { 'Content-Disposition': disposition }),
    ...(isFile && uploadHeaders(type)),
    // Other sites show it beside a link to this one.
    ...(isIcon && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
  return { reply: replyOf(200, body, headers), told: [told], asOf }
}

// What a browser may show by itself; anything else that was uploaded is for saving.
const showable = /^(image\/(avif|gif|jpeg|png|webp)|application\/pdf|audio\/|video\/)/

/** For files that somebody uploaded. */
export function uploadHeaders(type: string): Record<string, string> {
  return {
    'Content-Security-Policy': type.startsWith('image/svg') ? drawingPolicy : uploadPolicy,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
    'Cache-Control': caching.file,
    ...(!showable.test(type) && { 'Content-Disposition': 'attachment' }),
  }
}
