import type { Context, Hono } from 'hono'
import { CmsUnavailable, Moved } from '../src/cms/failures'
import { movedBelowMeeting, movedFromDate } from '../src/cms/movedDates'
import { refusal, refuseMethod, respond } from './answers'
import { caching } from './caching'
import type { Feed } from './calendars'
import { spell, spellFile, type Spelling } from './cms/addresses'
import { TooLarge } from './cms/ask'
import { openDoor } from './cms/door'
import { NothingThere } from './cms/known'
import { readDoorReply } from './doorReplies'
import { passFile } from './largeFiles'
import type { Reading } from './reading'

export interface DoorOptions {
  reading: Reading
  /** What every answer says. */
  security: Record<string, string>
}

/** Adds the cms's public data: its JSON and its files. */
export function addDoorRoutes(app: Hono, options: DoorOptions & { cmsUrl: string }): void {
  const { reading, security, cmsUrl } = options

  app.get('/api/site/revision', (context) => {
    const { current, isFresh } = reading.watch
    if (current === null || !isFresh) throw new CmsUnavailable('its revision is not known')
    return context.json({ revision: current }, 200, { 'Cache-Control': caching.moment })
  })
  app.get('/api/site', doorJson)
  app.get('/api/site/*', doorJson)
  app.all('/api/site', refuseMethod)
  app.all('/api/site/*', refuseMethod)

  app.get('/uploads/*', upload)
  app.all('/uploads/*', refuseMethod)

  async function doorJson(context: Context): Promise<Response> {
    const { pathname, searchParams } = new URL(context.req.url)
    const spelling = spell(pathname, searchParams)
    if (spelling.kind !== 'known') return refuseSpelling(context, spelling)
    const { address } = spelling
    return respond(context, await readDoorReply({ ...reading, security }, address, address))
  }

  async function upload(context: Context): Promise<Response> {
    const address = spellFile(new URL(context.req.url).pathname)
    if (address === null) return refuseSpelling(context, { kind: 'nowhere' })
    try {
      const reply = await readDoorReply({ ...reading, security }, address, address)
      return await respond(context, reply)
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      const passed = await passFile(context.req.raw, cmsUrl)
      if (passed) return passed
      throw new CmsUnavailable(`${address} got no answer`)
    }
  }
}

/** Says why the door has nothing at an address. */
function refuseSpelling(
  context: Context,
  spelling: Exclude<Spelling, { kind: 'known' }>,
): Response {
  return spelling.kind === 'refused'
    ? refusal(context, 400, 'ValidationError', spelling.message)
    : refusal(context, 404, 'NotFoundError', 'There is nothing public at this address')
}

/**
 * A calendar program must not take an error for a calendar that is empty, so refusals are the
 * door's. Subscriptions follow a meeting whose address has changed, and the day of its only date.
 */
export async function readFeed(
  { reading, security }: DoorOptions,
  context: Context,
  found: Feed,
  pathname: string,
  query: URLSearchParams,
): Promise<Response> {
  const { locale, path, slug, date } = found
  const asked = new URLSearchParams(query)
  asked.set('locale', locale)
  const spelling = spell(`/api/site${path}`, asked)
  if (spelling.kind !== 'known') return refuseSpelling(context, spelling)
  const known = new URLSearchParams(spelling.address.split('?')[1])
  known.delete('locale')
  const search = known.size === 0 ? '' : `?${known.toString()}`
  const key = pathname + search
  try {
    return await respond(
      context,
      await readDoorReply({ ...reading, security }, key, spelling.address),
    )
  } catch (error) {
    if (!(error instanceof NothingThere) || slug === null) throw error
    const [door, name] = [openDoor(reading), '/calendar.ics']
    const moved =
      date === null
        ? await movedBelowMeeting(door, locale, slug, name)
        : await movedFromDate(door, locale, slug, date, name)
    if (!moved) throw error
    throw new Moved(moved.to + search, moved.permanent)
  }
}
