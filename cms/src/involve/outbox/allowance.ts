import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'
import { inTurn } from '../../strapi/turns'
import type { InvolveSettings } from '../settings'
import { allLanes, kindsOf, type Lane } from './lanes'
import { mailUid } from './mails'

const hour = 3_600_000
const day = 24 * hour

/** What the branch's provider of mail allows beside so many mails in a minute; null: as many. */
export type Allowance = Pick<InvolveSettings, 'mailsPerHour' | 'mailsPerDay'>

/**
 * When the one of so many latest mails left that was first of them, of some lanes and since a time; null:
 * there were fewer. One that is being sent leaves now.
 *
 * @returns milliseconds since the epoch
 */
export type FirstOfLatest = (
  lanes: readonly Lane[],
  many: number,
  since: number,
) => Promise<number | null>

/**
 * How long a lane has to wait so that no more mails leave in any hour, and in any 24, than the provider
 * allows. Letters leave a tenth to the rest, two mails at least. What anybody can ask for never has more
 * than two thirds, with what follows from it five sixths, and one mail at least is for news alone.
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds; 0: one may be sent now
 */
export async function waitForProvider(
  lane: Lane,
  { mailsPerHour, mailsPerDay }: Allowance,
  firstOfLatest: FirstOfLatest,
  now: number,
): Promise<number> {
  const limits = [
    [mailsPerHour, hour],
    [mailsPerDay, day],
  ] as const
  let longest = 0
  for (const [most, window] of limits) {
    if (most === null) continue
    for (const [lanes, many] of sharesOf(lane, most)) {
      const first = await firstOfLatest(lanes, many, now - window)
      if (first !== null) longest = Math.max(longest, first + window - now)
    }
  }
  return longest
}

/** How many of which lanes together leave no place to this one. */
function sharesOf(lane: Lane, most: number): [readonly Lane[], number][] {
  const part = (of: number) => Math.max(1, Math.floor(most * of))
  const whole: [readonly Lane[], number] = [allLanes, most]
  const allButNews: [readonly Lane[], number] = [['asked', 'followUp', 'letter'], most - 1]
  switch (lane) {
    case 'news':
      return [whole]
    case 'letter':
      return [[allLanes, Math.max(1, Math.min(part(9 / 10), most - 2))]]
    case 'followUp':
      return [whole, allButNews, [['asked', 'followUp'], part(5 / 6)]]
    case 'asked':
      return [whole, allButNews, [['asked', 'followUp'], part(5 / 6)], [['asked'], part(2 / 3)]]
  }
}

/**
 * Reads from the outbox what all replicas together have sent and are sending.
 *
 * @param now milliseconds since the epoch
 */
export function sentByAll(strapi: Core.Strapi, now: number): FirstOfLatest {
  const mails = strapi.db.query(mailUid)
  return async (lanes, many, since) => {
    const kind = { $in: lanes.flatMap((lane) => kindsOf[lane]) }
    const held = { $notNull: true, $gt: new Date(now) }
    const sending = await mails.count({ where: { kind, state: 'waiting', claimedUntil: held } })
    if (sending >= many) return now
    const [first]: { sentAt: unknown }[] = await mails.findMany({
      where: { kind, sentAt: { $gt: new Date(since), $lte: new Date(now) } },
      orderBy: { sentAt: 'desc' },
      select: ['sentAt'],
      offset: many - sending - 1,
      limit: 1,
    })
    return first ? new Date(String(first.sentAt)).getTime() : null
  }
}

/**
 * Takes a mail while no other replica does, so that none counts the same place. SQLite has one process;
 * without an allowance none is counted.
 */
export async function takenAlone<T>(
  strapi: Core.Strapi,
  { mailsPerHour, mailsPerDay }: Allowance,
  take: () => Promise<T>,
): Promise<T> {
  const isCounted = mailsPerHour !== null || mailsPerDay !== null
  if (!isCounted || !isOnPostgres(strapi)) return take()
  return inTurn(strapi, 'taking mails', take)
}
