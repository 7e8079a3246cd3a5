import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Core } from '@strapi/strapi'
import type { Context, Next, Request } from 'koa'
import { isRecord } from '../records'

/** Who is said to have asked, for whatever wants to know it: history, checks, messages. */
interface Requester {
  /** What of them `ctx.state.user` has. */
  user: object
  /** What of them `ctx.state.auth.credentials` has: Strapi and history note that as the author. */
  credentials: object
}

/**
 * Does something as if somebody had asked for it, in a made-up request: what Strapi notes of who did
 * something, it reads from the request. It gives no permission.
 */
export async function asIfAskedBy<Result>(
  strapi: Core.Strapi,
  { user, credentials }: Requester,
  act: () => Promise<Result>,
): Promise<Result> {
  const request = new IncomingMessage(new Socket())
  const context = strapi.server.app.createContext(request, new ServerResponse(request))
  context.state['user'] = user
  context.state['auth'] = { credentials }
  let result: Result | undefined
  await strapi.requestContext.run(context, async () => {
    result = await act()
  })
  return result as Result
}

/** Who asked for what is being done, as Strapi has them: an account, or a token; null: nobody who is known. */
export function askerOf(strapi: Core.Strapi): Record<string, unknown> | null {
  const state: unknown = strapi.requestContext.get()?.state
  const auth = isRecord(state) ? state['auth'] : null
  const credentials = isRecord(auth) ? auth['credentials'] : null
  return isRecord(credentials) ? credentials : null
}

/** What a request is asked about whoever sent it. */
interface Visitor {
  address: (request: Request) => string
  protocol: (request: Request) => string
}

/** Replaces how Koa answers for the address of a visitor, and for whether they came over TLS. */
export function answerForVisitors(strapi: Core.Strapi, { address, protocol }: Visitor): void {
  Object.defineProperties(strapi.server.app.request, {
    ip: {
      get(this: Request): string {
        return address(this)
      },
    },
    protocol: {
      get(this: Request): string {
        return protocol(this)
      },
    },
  })
}

/** How Strapi finds out who asks, before anything else of a route. */
interface Authentication {
  authenticate: (ctx: Context, next: Next) => Promise<unknown>
}

/** Puts a step behind the look at who asks, and in front of all else, of every route that looks. */
export function behindAuthentication(
  strapi: Core.Strapi,
  step: (ctx: Context, next: Next) => Promise<unknown>,
): void {
  const authentication: Authentication = strapi.get('auth')
  const strapis = authentication.authenticate.bind(authentication)
  authentication.authenticate = (ctx, next) => strapis(ctx, () => step(ctx, next))
}
