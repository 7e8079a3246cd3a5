import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { isRecord } from '../records'
import { guardAdminRoute } from '../strapi/routes'
import { tokenRoutes, tokenType } from '../strapi/tokens'
import type { SecurityKind, TokenKind } from './contract'
import { answered, followed } from './following'
import { note } from './noting'

type TokenDeed = Extract<SecurityKind, `token-${string}`>

const deeds: readonly [method: string, path: string, deed: TokenDeed][] = [
  ['POST', '', 'token-made'],
  ['PUT', '/:id', 'token-changed'],
  ['DELETE', '/:id', 'token-deleted'],
  ['POST', '/:id/regenerate', 'token-renewed'],
]

/** Notes what becomes of tokens, in the transaction of it. */
export function noteTokens(strapi: Core.Strapi): void {
  for (const [of, route] of Object.entries(tokenRoutes) as [TokenKind, string][]) {
    for (const [method, path, deed] of deeds) {
      const follow = followed(strapi, async (ctx, act) => {
        const before = await tokenOf(strapi, of, ctx)
        await act()
        const after = deed === 'token-deleted' ? null : await tokenOf(strapi, of, ctx)
        const token = after ?? before ?? answered(ctx)
        if (token) await noteToken(strapi, deed, of, token)
      })
      guardAdminRoute(strapi, method, route + path, follow)
    }
  }
}

async function noteToken(
  strapi: Core.Strapi,
  kind: TokenDeed,
  of: TokenKind,
  token: Record<string, unknown>,
): Promise<void> {
  const isFull = of === 'transfer' || token['type'] === 'full-access'
  const facts = { of, name: String(token['name']), isFull }
  const grave = isFull && kind !== 'token-deleted' ? 'full-token' : null
  await note(strapi, { kind, facts, grave })
}

/** The one that the address names. */
async function tokenOf(
  strapi: Core.Strapi,
  of: TokenKind,
  { params }: Context,
): Promise<Record<string, unknown> | null> {
  const id: unknown = isRecord(params) ? params['id'] : undefined
  if (id === undefined) return null
  const found: unknown = await strapi.db.query(tokenType[of]).findOne({ where: { id } })
  return isRecord(found) ? found : null
}
