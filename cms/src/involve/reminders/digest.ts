import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { firstLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import { siteZone } from '../../content/reading/zones'
import { findEntries } from '../entries'
import { enqueue, mailUid } from '../outbox/mails'
import { readContactEmail } from '../outbox/tellBranch'
import { cameIn } from '../readers'
import type { InvolveSettings } from '../settings'
import { timeAt, zonedTime } from '../../zones/zonedTime'

/** On the clocks of the site. */
const digestHour = 8

const keyStart = 'digest:'

/** The mail of a day is known by it; the later day has the later key. */
const keyOf = (day: Temporal.PlainDate) => keyStart + day.toString()

/** How far back one reaches at most, when none was sent for a while. */
const longestDays = 7

/**
 * Once a day a mail to the branch about what came in since the last one; none on a day on which there
 * is nothing new.
 */
export async function digestEntries(
  strapi: Core.Strapi,
  published: Published,
  { newEntriesMail }: InvolveSettings,
  now: Temporal.Instant,
): Promise<void> {
  if (newEntriesMail !== 'daily') return
  const zone = siteZone(published.settings)
  const local = timeAt(now, zone)
  const today = local.toPlainDate()
  const last = local.hour < digestHour ? today.subtract({ days: 1 }) : today
  const at = (day: Temporal.PlainDate) => zonedTime(day.toPlainDateTime({ hour: digestHour }), zone)
  const key = keyOf(last)
  if ((await strapi.db.query(mailUid).count({ where: { key } })) > 0) return
  const to = at(last).toInstant().toString()
  const earliest = last.subtract({ days: longestDays })
  const from = at(await lastDigest(strapi, earliest))
    .toInstant()
    .toString()
  if (!(await hasNewEntries(strapi, from, to))) return
  const contact = await readContactEmail(strapi)
  if (contact === null) return
  await enqueue(strapi, {
    key,
    kind: 'newEntries',
    entry: null,
    to: contact,
    language: firstLanguage,
    about: { from, to },
    dueAt: now.epochMilliseconds,
  })
}

/** The day up to whose hour entries were told, or the one from which they are told at most. */
async function lastDigest(
  strapi: Core.Strapi,
  earliest: Temporal.PlainDate,
): Promise<Temporal.PlainDate> {
  const [row]: { key: unknown }[] = await strapi.db.query(mailUid).findMany({
    where: { key: { $startsWith: keyStart, $gt: keyOf(earliest) } },
    orderBy: { key: 'desc' },
    limit: 1,
  })
  return row ? Temporal.PlainDate.from(String(row.key).slice(keyStart.length)) : earliest
}

async function hasNewEntries(strapi: Core.Strapi, from: string, to: string): Promise<boolean> {
  const entries = await findEntries(strapi, {
    state: 'confirmed',
    kind: { $ne: 'my-data' },
    series: { $null: true },
    confirmedAt: { $gt: new Date(from), $lte: new Date(to) },
  })
  return entries.some((entry) => cameIn(entry, new Date(from)))
}
