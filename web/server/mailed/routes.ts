import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { CmsUnavailable } from '../../src/cms/failures'
import { apologize, respond } from '../answers'
import type { Sources } from '../cms/posting'
import { actOf, formOf, isFromElsewhere, isOneClick } from './acts'
import { mailedAddresses, TooManyLinks, type MailedPages } from './pages'
import { seclude } from '../seclude'

export interface MailedRoutesOptions {
  pages: MailedPages
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
  /** Who asks: see `Posting.ask`. */
  sourcesOf: (context: Context) => Sources
}

/** More is in none of our forms. */
const longestBody = 16 * 1024

/** Opens the addresses to which mailed links lead. Only a posted form acts; mail scanners look. */
export function openMailedRoutes(app: Hono, options: MailedRoutesOptions): void {
  const { pages, siteUrl, sourcesOf } = options

  async function answered(context: Context, answer: () => Promise<Response>): Promise<Response> {
    try {
      return await answer()
    } catch (error) {
      if (error instanceof TooManyLinks) {
        context.header('Retry-After', error.retryAfter)
        return apologize(context, 'mailedLinkLater', 429)
      }
      if (!(error instanceof CmsUnavailable)) throw error
      context.header('Retry-After', '30')
      return apologize(context, 'mailedLinkLater', 503)
    }
  }

  for (const { locale, address } of mailedAddresses) {
    const visitOf = (context: Context) => ({
      locale,
      token: context.req.query('t') ?? '',
      sources: sourcesOf(context),
    })

    app.use(address, seclude)
    app.get(address, (context) =>
      answered(context, async () =>
        respond(context, await pages.read({ ...visitOf(context), act: null })),
      ),
    )
    app.post(
      address,
      bodyLimit({
        maxSize: longestBody,
        onError: (context) => apologize(context, 'unreadable', 413),
      }),
      async (context) => {
        const type = context.req.header('Content-Type') ?? ''
        const form = await formOf(type, await context.req.arrayBuffer())
        if (!form) return apologize(context, 'unreadable', 400)
        if (isFromElsewhere(context.req.raw.headers, siteUrl)) {
          return apologize(context, 'unreadable', 403)
        }
        if (isOneClick(form)) {
          return answered(context, async () => {
            const visit = { ...visitOf(context), act: { do: 'unsubscribe' } as const }
            const { kind } = await pages.act(visit)
            return kind === 'opened'
              ? context.text('Unsubscribed.', 200)
              : context.text('This link opens nothing any more.', 404)
          })
        }
        const act = actOf(form)
        if (!act) return apologize(context, 'unreadable', 400)
        return answered(context, async () =>
          respond(context, await pages.read({ ...visitOf(context), act })),
        )
      },
    )
  }
}
