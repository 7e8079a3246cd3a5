import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { firstLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import { siteZone } from '../../content/reading/zones'
import { countEntries } from '../entries'
import { enqueue, mailUid } from '../outbox/mails'
import { readContactEmail } from '../outbox/tellBranch'
import type { InvolveSettings } from '../settings'
import { timeAt, zonedTime } from '../../zones/zonedTime'

/** On the clocks of the site. */
const digestHour = 8

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
  const key = `digest:${last.toString()}`
  if ((await strapi.db.query(mailUid).count({ where: { key } })) > 0) return
  const to = at(last).toInstant().toString()
  const from = await lastDigest(
    strapi,
    at(last.subtract({ days: longestDays }))
      .toInstant()
      .toString(),
  )
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

/** The instant up to which entries were told, or the one from which they are told at most. */
async function lastDigest(strapi: Core.Strapi, earliest: string): Promise<string> {
  const [row]: { createdAt: unknown }[] = await strapi.db.query(mailUid).findMany({
    where: { key: { $startsWith: 'digest:' }, createdAt: { $gt: new Date(earliest) } },
    orderBy: { createdAt: 'desc' },
    limit: 1,
  })
  return row ? new Date(String(row.createdAt)).toISOString() : earliest
}

async function hasNewEntries(strapi: Core.Strapi, from: string, to: string): Promise<boolean> {
  const count = await countEntries(strapi, {
    state: 'confirmed',
    kind: { $ne: 'my-data' },
    series: { $null: true },
    confirmedAt: { $gt: new Date(from), $lte: new Date(to) },
  })
  return count > 0
}
