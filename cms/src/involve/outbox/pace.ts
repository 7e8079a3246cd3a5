import type { Core } from '@strapi/strapi'
import { allLanes, laneOf, type Lane } from './lanes'
import { mailUid } from './mails'

const minute = 60_000

/** What is asked for while news wait: one mail in ten. */
const turn = 10
/** What a branch that sends few mails counts over, so that a tenth is one at least. */
export const longestWindow = turn * minute
/** One mail in so many is no letter, counted over longer than a minute where that has fewer. */
const letterTurn = 6

/** A mail that took a place: it was sent, is being sent, or was tried in vain. */
export interface Use {
  lane: Lane
  /** Milliseconds since the epoch. */
  at: number
}

/** How things are when somebody wants to send. */
export interface Traffic {
  mailsPerMinute: number
  /** Those of the last ten minutes, or as many as matter. */
  uses: readonly Use[]
  /** Whether one is due. */
  waits: Record<'asked' | 'followUp' | 'news', boolean>
  /** Milliseconds since the epoch. */
  now: number
}

/**
 * How long a lane has to wait so that no more than so many mails leave in any minute, and that what
 * anybody can ask for never holds back what people rely on: a third of the places is never taken by
 * what is asked for, a sixth by that and what follows from it, and while news wait they have all but a
 * tenth. That tenth is kept for what is asked for, so that it waits for no end of news. Letters have what
 * is left over: whatever else is due overtakes them, they leave a sixth of the places, two at least, and
 * of these one is for news alone.
 *
 * @returns milliseconds; 0: one may be sent now
 */
export function waitFor(lane: Lane, traffic: Traffic): number {
  const { mailsPerMinute: most, uses, waits, now } = traffic
  const waitOf = (lanes: readonly Lane[], limit: number, window: number): number => {
    const taken = uses
      .filter((use) => lanes.includes(use.lane) && use.at > now - window && use.at <= now)
      .map(({ at }) => at)
      .sort((one, other) => other - one)
    const first = taken[limit - 1]
    return first === undefined ? 0 : first + window - now
  }
  const share = partOf(most, 1 / turn)
  const shareWindow = Math.max(minute, longestWindow / most)
  const forAsked = waitOf(['asked'], share, shareWindow)
  const withFollowUps = Math.max(
    waitOf(['asked', 'followUp'], partOf(most, 5 / 6), minute),
    waitOf(allButNews, Math.max(1, most - 1), minute),
  )
  if (lane === 'asked') {
    const inQuiet = Math.max(withFollowUps, waitOf(['asked'], partOf(most, 2 / 3), minute))
    const own = waits.news ? forAsked : Math.min(forAsked, inQuiet)
    return Math.max(own, waitOf(allLanes, most, minute))
  }
  if (lane === 'letter') {
    const mayAsk = waits.asked && waitFor('asked', traffic) === 0
    const mayFollow = waits.followUp && waitFor('followUp', traffic) === 0
    if (waits.news || mayAsk || mayFollow) return shortestWait
    const few = Math.max(1, Math.min(partOf(most, 5 / 6), most - 2))
    const inLong = waitOf(allLanes, partOf(letterTurn, 5 / 6), (letterTurn / most) * minute)
    return Math.max(waitOf(allLanes, few, minute), most < letterTurn ? inLong : 0)
  }
  const kept = waits.asked && forAsked === 0 ? 1 : 0
  const own = most === kept ? shortestWait : waitOf(allLanes, most - kept, minute)
  return lane === 'news' ? own : Math.max(own, withFollowUps)
}

function partOf(most: number, part: number): number {
  return Math.max(1, Math.floor(most * part))
}

const allButNews: readonly Lane[] = ['asked', 'followUp', 'letter']
/** For a place that is another's now. */
const shortestWait = 1_000

/**
 * What was sent of late, by all replicas together.
 *
 * @param now milliseconds since the epoch
 */
export async function readSent(
  strapi: Core.Strapi,
  mailsPerMinute: number,
  now: number,
): Promise<Use[]> {
  const sent: { kind: unknown; sentAt: unknown }[] = await strapi.db.query(mailUid).findMany({
    where: { sentAt: { $gt: new Date(now - longestWindow), $lte: new Date(now) } },
    orderBy: { sentAt: 'desc' },
    select: ['kind', 'sentAt'],
    // In ten minutes with fewer than ten mails each, or in one.
    limit: Math.max(mailsPerMinute, turn * turn),
  })
  return sent.map(({ kind, sentAt }) => ({
    lane: laneOf(String(kind)),
    at: new Date(String(sentAt)).getTime(),
  }))
}
