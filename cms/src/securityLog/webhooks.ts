import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { isRecord } from '../records'
import { guardAdminRoute } from '../strapi/routes'
import { findWebhooks, webhooksRoute } from '../strapi/webhooks'
import type { SecurityKind } from './contract'
import { answered, followed } from './following'
import { note } from './noting'

type WebhookDeed = Extract<SecurityKind, `webhook-${string}`>

const deeds: readonly [method: string, path: string, deed: WebhookDeed][] = [
  ['POST', '', 'webhook-made'],
  ['PUT', '/:id', 'webhook-changed'],
  ['DELETE', '/:id', 'webhook-deleted'],
  ['POST', '/batch-delete', 'webhook-deleted'],
]

/**
 * Notes what becomes of webhooks, in the transaction of it: from then on each change is told to somebody
 * outside, drafts too.
 */
export function noteWebhooks(strapi: Core.Strapi): void {
  for (const [method, path, deed] of deeds) {
    const follow = followed(strapi, async (ctx, act) => {
      const before = await findWebhooks(strapi, namedIn(ctx))
      await act()
      const made = deed === 'webhook-made' ? [String(answered(ctx)?.['id'])] : []
      const after = await findWebhooks(strapi, [...namedIn(ctx), ...made])
      for (const { name, url } of deed === 'webhook-deleted' ? before : after) {
        const facts = { name, host: hostOf(url) }
        const grave = deed === 'webhook-deleted' ? null : 'webhook'
        await note(strapi, { kind: deed, facts, grave })
      }
    })
    guardAdminRoute(strapi, method, webhooksRoute + path, follow)
  }
}

/** By the address, or by the body. */
function namedIn({ params, request }: Context): string[] {
  const { body }: { body?: unknown } = request
  const inBody: unknown[] = isRecord(body) && Array.isArray(body['ids']) ? body['ids'] : []
  const id: unknown = isRecord(params) ? params['id'] : undefined
  return (id === undefined ? inBody : [id]).map(String).filter((one) => /^\d+$/.test(one))
}

/** The rest of an address may hold a secret. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
