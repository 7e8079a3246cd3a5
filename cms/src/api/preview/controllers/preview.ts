import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import type { Settings } from '../../../../config/settings'
import type { Preview } from '../../../contract'
import { toSite } from '../../site/mappers/site'
import { Params } from '../../site/params'
import { publishedContent } from '../../site/reading/published'
import { readPreviewed } from '../content'
import { withDraft } from '../drafts'
import { ticketsOf } from '../links'
import type { Ticket, Tickets } from '../tickets'

/** Drafts for whoever has a ticket: the same mappers, but over what is not public yet. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const published = publishedContent(strapi)
  const tickets = ticketsOf(strapi.config.get<Settings>('settings'))

  async function read(ticket: Ticket, date: string | null): Promise<Preview | null> {
    const now = Temporal.Now.instant()
    const { language, status, expiresAt } = ticket
    const asPublished = await published.read()
    const content =
      status === 'published' ? asPublished : await withDraft(strapi, asPublished, ticket)
    const shown = content && (await readPreviewed(strapi, content, ticket, { language, now }, date))
    return (
      shown && {
        locale: language,
        status,
        expiresAt: new Date(expiresAt).toISOString(),
        site: toSite(content, language),
        shown,
      }
    )
  }

  return {
    async show(ctx: Context): Promise<void> {
      ctx.set('Cache-Control', 'private, no-store')
      ctx.set('X-Robots-Tag', 'noindex')
      // In a header: addresses are written into logs.
      const ticket = valid(tickets, ctx.get('Preview-Token'))
      const params = new Params(ctx.querystring)
      const date = params.text('date')
      params.refuseOthers()
      const preview = await read(ticket, date)
      if (!preview) throw new errors.NotFoundError('There is nothing to preview any more')
      ctx.body = preview
    },
  }
}

function valid(tickets: Tickets, token: string): Ticket {
  const ticket = tickets.read(token)
  if (ticket && ticket.expiresAt > Date.now()) return ticket
  throw new errors.ForbiddenError('This opens no preview, or does so no longer')
}
