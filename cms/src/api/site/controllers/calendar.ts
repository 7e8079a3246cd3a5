import { setImmediate } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../../../settings'
import { putTogether, serialize } from '../../../calendar/ics'
import type { Params } from '../../../http/params'
import { KeptValues } from '../../../keptValues'
import { etagOf, reply, type Reply } from '../answer'
import {
  findTopic,
  toDateCalendar,
  toMeetingCalendar,
  toSiteCalendar,
  toWithdrawnCalendar,
  windowAt,
  type CalendarScope,
  type Reader,
} from '../../../content/mappers/calendar'
import { findDate } from '../../../content/mappers/dates'
import { KeptEvents } from '../../../content/mappers/keptEvents'
import type { Moment } from '../../../content/mappers/occurrences'
import { findMeeting } from '../../../content/mappers/meetings'
import { lastSlug, renamed, renamedTopic } from '../../../content/mappers/redirects'
import { findListed } from '../../../content/reading/below'
import { publishedContent, type Published } from '../../../content/reading/published'
import { Shown, viewed, wholeOf } from '../../../content/reading/shown'
import { findWithdrawn, withdrawnAt } from '../../../content/reading/withdrawn'

/** How long other requests wait while a large calendar is made. */
const longestTurnMs = 20

/**
 * Calendars as files (RFC 5545), to be subscribed to or kept. Parameters that mean nothing here are
 * left aside: people subscribe to addresses that others have added theirs to.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const content = publishedContent(strapi)
  const { siteUrl } = strapi.config.get<Settings>('settings')
  const siteCalendars = new SiteCalendars()
  const readerOf = (params: Params, moment: Moment): Reader => {
    const hidesCancelled = params.oneOf('cancelled', ['hidden']) !== null
    return { ...moment, siteUrl, hidesCancelled }
  }

  return {
    all: reply(content, async ({ published, params, moment }) => {
      const scope = {
        topic: currentTopic(published, params),
        group: currentGroup(published, params, moment),
      }
      return siteCalendars.read(wholeOf(published), scope, readerOf(params, moment))
    }),

    meeting: reply(content, ({ published, params, moment, part }) => {
      const slug = part('slug')
      const id =
        findMeeting(published, slug) ?? findMeeting(published, renamed(published, 'meetings', slug))
      const reader = readerOf(params, moment)
      const calendar =
        id === null
          ? withdrawnCalendar(published, slug, reader)
          : toMeetingCalendar(published, id, reader)
      return calendar && file(serialize(calendar), `inline; filename="${slug}.ics"`)
    }),

    date: reply(content, ({ published, moment, part }) => {
      const [slug, date] = [part('slug'), part('date')]
      const id = findMeeting(published, slug)
      // The file is there exactly when the page of the date is.
      if (id === null || !findDate(published, id, date, moment)) return null
      const calendar = toDateCalendar(published, id, date, { ...moment, siteUrl })
      return calendar && file(serialize(calendar), `attachment; filename="${slug}-${date}.ics"`)
    }),
  }
}

/**
 * The slug of the group that is asked for, as it is now; null: none is. Whoever has subscribed under an old
 * address keeps the calendar: few programs tell of a move.
 */
function currentGroup(published: Published, params: Params, { language }: Moment): string | null {
  const slug = params.text('group')
  if (slug === null || findListed(published, 'groups', slug, language) !== null) return slug
  return renamed(published, 'groups', slug)
}

/** The same of the topic that is asked for. */
function currentTopic(published: Published, params: Params): string | null {
  const slug = params.text('topic')
  return slug === null || findTopic(published, slug) ? slug : renamedTopic(published, slug)
}

function withdrawnCalendar(published: Published, slug: string, reader: Reader) {
  const { now } = reader
  const id =
    findWithdrawn(published, slug, now) ??
    findWithdrawn(published, lastSlug(published, 'meetings', slug), now)
  return id === null ? null : toWithdrawnCalendar(published, id, reader)
}

function file(body: string | Buffer, disposition: string): Reply {
  return { type: 'text/calendar; charset=utf-8', body, disposition }
}

/**
 * The large calendars, each made once for as long as what is public stays as it is. After a change only
 * the meetings are written anew that it is about.
 */
class SiteCalendars {
  readonly #events = new KeptEvents()
  readonly #made = new WeakMap<Published, KeptValues<Reply | null>>()

  /** @returns null when nobody knows the topic or the group */
  read(published: Published, scope: CalendarScope, reader: Reader): Promise<Reply | null> {
    // What nobody knows is not kept: there is no end of it.
    const made =
      this.#made.get(published) ??
      new KeptValues<Reply | null>({ isKept: (reply) => reply !== null })
    this.#made.set(published, made)
    const { from } = windowAt(published, reader.now)
    const withdrawn = withdrawnAt(published, reader.now)
    const key = [
      reader.language,
      reader.hidesCancelled === true,
      from,
      withdrawn,
      scope.topic ?? '',
      scope.group ?? '',
    ].join(' ')
    return made.get(key, () => this.#make(published, scope, reader))
  }

  async #make(published: Published, scope: CalendarScope, reader: Reader): Promise<Reply | null> {
    const shown = new Shown()
    const view = viewed(published, shown)
    const found = toSiteCalendar(view, scope, reader)
    if (!found) return null
    const written = await inTurns(found.meetings, (one) => this.#events.write(view, one, reader))
    this.#events.keepOnly(published)
    const body = Buffer.from(putTogether(found.head, written))
    const kept = { etag: etagOf(body), shown }
    return {
      ...file(body, `inline; filename="${scope.group ?? scope.topic ?? 'meetings'}.ics"`),
      ...kept,
    }
  }
}

/** What becomes of each of many, with pauses in which others get their turn. */
async function inTurns<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made,
): Promise<Made[]> {
  const all: Made[] = []
  let since = performance.now()
  for (const item of items) {
    all.push(make(item))
    if (performance.now() - since < longestTurnMs) continue
    await setImmediate()
    since = performance.now()
  }
  return all
}
