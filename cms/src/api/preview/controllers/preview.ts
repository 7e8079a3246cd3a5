import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { Temporal } from 'temporal-polyfill'
import { caching } from '../../../http/caching'
import type { Settings } from '../../../settings'
import type { FormKind, Preview } from '../../../contract'
import { offeredForms } from '../../../involve/forms/offered'
import { toSite } from '../../../content/mappers/site'
import { Params } from '../../../http/params'
import { publishedContent } from '../../../content/reading/published'
import { ticketsOf } from '../../../tickets/links'
import { openLook } from '../looks'
import type { Opened } from '../opened'
import { openingOf } from '../opening'
import { roundOf } from '../../../tickets/rounds'
import type { Ticket, Tickets } from '../../../tickets/tickets'
import { findTicketed } from '../versions'

/** What is not public, for whoever has a ticket: made by the same mappers. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const published = publishedContent(strapi)
  const tickets = ticketsOf(strapi.config.get<Settings>('settings'))

  async function read(ticket: Ticket, date: string | null): Promise<Preview | null> {
    const forms = offeredForms(strapi)
    if (ticket.status === 'look') {
      const opened = await openLook(strapi, await published.read(), ticket)
      const frame = opened && (await framed(opened, ticket, { date, forms }))
      return frame && { ...frame, status: 'look' }
    }
    if (ticket.status !== 'version') {
      const opened = await openingOf(ticket.type).document(strapi, await published.read(), ticket)
      const frame = opened && (await framed(opened, ticket, { date, forms }))
      return frame && { ...frame, status: ticket.status }
    }
    const version = await findTicketed(strapi, ticket)
    if (!version) return null
    const opened = await openingOf(ticket.type).version(
      strapi,
      await published.read(),
      ticket,
      version,
    )
    const frame = opened && (await framed(opened, ticket, { date, forms }))
    return frame && { ...frame, status: 'version', keptAt: new Date(version.keptAt).toISOString() }
  }

  return {
    async show(ctx: Context): Promise<void> {
      ctx.set('Cache-Control', caching.secret)
      ctx.set('X-Robots-Tag', 'noindex')
      // In a header: addresses are written into logs.
      const ticket = await valid(strapi, tickets, ctx.get('Preview-Token'))
      const params = new Params(ctx.querystring)
      const date = params.text('date')
      params.refuseOthers()
      const preview = await read(ticket, date)
      if (!preview) throw new errors.NotFoundError('There is nothing to preview any more')
      ctx.body = preview
    },
  }
}

async function framed(
  opened: Opened,
  { language, expiresAt }: Ticket,
  { date, forms }: { date: string | null; forms: FormKind[] },
) {
  const moment = { language, now: Temporal.Now.instant() }
  const shown = await opened.shown(moment, date)
  return (
    shown && {
      locale: language,
      expiresAt: new Date(expiresAt).toISOString(),
      site: toSite(opened.content, forms, moment),
      shown,
    }
  )
}

async function valid(strapi: Core.Strapi, tickets: Tickets, token: string): Promise<Ticket> {
  const ticket = tickets.read(token)
  const isGood =
    ticket !== null &&
    ticket.expiresAt > Date.now() &&
    ticket.round === (await roundOf(strapi, ticket.documentId, ticket.language)) &&
    (ticket.maker === null || (await isActive(strapi, ticket.maker)))
  if (isGood) return ticket
  throw new errors.ForbiddenError('This opens no preview, or does so no longer')
}

/** Links of somebody who has no account any more are over with it. */
async function isActive(strapi: Core.Strapi, id: number): Promise<boolean> {
  const where = { id, isActive: true, blocked: false }
  return (await strapi.db.query('admin::user').count({ where })) > 0
}
