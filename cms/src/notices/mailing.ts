import type { Core } from '@strapi/strapi'
import { publishedContent } from '../content/reading/published'
import { siteZone } from '../content/reading/zones'
import { isSpoken, sourceLanguage, wordsOf } from '../languages'
import { Loop } from '../loop'
import { isRecord } from '../records'
import type { Settings } from '../settings'
import { lastGraveAt } from '../securityLog/grave'
import { onGrave } from '../securityLog/noting'
import { activeAdministrators } from '../strapi/accounts'
import { waitForTurn } from '../strapi/turns'
import { sendPlainMail } from '../strapi/mail'
import type { Notice } from './contract'
import { toldNotice } from './inWords'
import type { ProblemTeller } from './tellers'

const turnsMs = 60 * 60 * 1000
/** Until something grave is seen that a command has noted. */
const watchMs = 60 * 1000
/** While the rest of the boot settles. */
const firstTurnMs = 5 * 1000
/** Of one kind there is one mail a day at most, and fewer as long as there is time. */
const dayMs = 24 * 60 * 60 * 1000
/** Of what is grave one an hour: somebody may have to act at once. */
const graveMs = 60 * 60 * 1000
const weekMs = 7 * dayMs
const monthMs = 30 * dayMs

/** When a matter was mailed last, ms since the epoch. */
type Mailed = Partial<Record<string, number>>

/**
 * Mails to all administrators what needs a hand, since nobody may look at Home for months. Where no
 * mail is sent there is nobody to tell.
 *
 * @param tellers who knows of anything
 * @param now ms since the epoch
 */
export async function mailProblems(
  strapi: Core.Strapi,
  tellers: readonly ProblemTeller[],
  now: number,
): Promise<void> {
  if (strapi.config.get<Settings>('settings').mail.smtpUrl === null) return
  const notices = (await Promise.all(tellers.map((tell) => tell(strapi)))).flat()
  if (notices.length === 0) return
  const before = await claim(strapi, notices, now)
  const due = dueOf(notices, before, now)
  if (due.length === 0) return
  if (await mailToAdministrators(strapi, due)) return
  await changeMailed(strapi, (mailed) => {
    const others = Object.entries(mailed).filter(
      ([matter]) => !due.some((notice) => matter in mailedBy(notice, now)),
    )
    return { ...before, ...Object.fromEntries(others) }
  })
}

/**
 * Notes that what is due is mailed now, so that no other replica does it too.
 *
 * @returns what was mailed before
 */
async function claim(
  strapi: Core.Strapi,
  notices: readonly Notice[],
  now: number,
): Promise<Mailed> {
  return changeMailed(strapi, (before) => {
    const due = dueOf(notices, before, now)
    return Object.assign({}, before, ...due.map((notice) => mailedBy(notice, now)))
  })
}

/** @returns what it was before; one replica after the other */
async function changeMailed(
  strapi: Core.Strapi,
  change: (before: Mailed) => Mailed,
): Promise<Mailed> {
  return await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'mailing problems')
    const before = await read(strapi)
    await storeOf(strapi).set({ key: 'mailed', value: change(before) })
    return before
  })
}

/**
 * All of a kind of which one is due: a mail tells of each disk that is filling up. What is grave is told
 * by itself, and only what came since the last mail about it.
 */
function dueOf(notices: readonly Notice[], mailed: Mailed, now: number): Notice[] {
  const news = notices.map((notice) => sinceMailed(notice, mailed))
  const due = news.filter((notice) => isDue(notice, mailed, now))
  const kinds = new Set(due.map(({ kind }) => kind))
  return news.filter((notice) =>
    notice.kind === 'grave-event' ? due.includes(notice) : kinds.has(notice.kind),
  )
}

function sinceMailed(notice: Notice, mailed: Mailed): Notice {
  if (notice.kind !== 'grave-event') return notice
  const last = mailed[lastOf(notice)] ?? 0
  const events = notice.facts.events.filter(({ id }) => id > last)
  return { ...notice, facts: { ...notice.facts, events } }
}

/** What there is to remember of a mail: when it was, and the last line of the log that it tells of. */
function mailedBy(notice: Notice, now: number): Mailed {
  const matters = Object.fromEntries(mattersOf(notice).map((matter) => [matter, now]))
  if (notice.kind !== 'grave-event') return matters
  return { ...matters, [lastOf(notice)]: notice.facts.events.at(-1)?.id ?? 0 }
}

function lastOf(notice: Notice): string {
  return `${mattersOf(notice)[0]}, last`
}

function isDue(notice: Notice, mailed: Mailed, now: number): boolean {
  const { kind, facts } = notice
  const last = mailed[mattersOf(notice)[0]]
  if (last === undefined) return true
  if (kind === 'grave-event') return facts.events.length > 0 && now - last >= graveMs
  // That one is told for a week: mailed is only what came since.
  if (kind === 'ended-unexpectedly' && facts.at <= last) return false
  return now - last >= pauseAfter(notice)
}

function pauseAfter({ kind, facts }: Notice): number {
  if (kind === 'nobody-logs-in') return monthMs
  if (kind === 'calendar-failing') return weekMs
  return kind === 'disk-filling' && !facts.isAlmostFull ? weekMs : dayMs
}

/**
 * That a disk is almost full is another matter than that it fills up, which was mailed before; and says
 * that, too.
 */
function mattersOf({ kind, facts }: Notice): [string, ...string[]] {
  if (kind === 'grave-event') return [`${kind} ${facts.of}`]
  return kind === 'disk-filling' && facts.isAlmostFull ? ['disk-almost-full', kind] : [kind]
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'branchline', name: 'notices' })

async function read(strapi: Core.Strapi): Promise<Mailed> {
  const stored: unknown = await storeOf(strapi).get({ key: 'mailed' })
  if (!isRecord(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  )
}

/** @returns whether the mail server took any: one that is refused keeps it from no other */
async function mailToAdministrators(
  strapi: Core.Strapi,
  notices: readonly Notice[],
): Promise<boolean> {
  const timeZone = siteZone((await publishedContent(strapi).read()).settings)
  const administrators = await activeAdministrators(strapi)
  const admin = String(strapi.config.get('admin.absoluteUrl'))
  let isAnySent = false
  for (const { email, preferedLanguage } of administrators) {
    const language = isSpoken(preferedLanguage) ? preferedLanguage : sourceLanguage
    const told = notices.map((notice) => toldNotice(notice, { language, timeZone }))
    const { subject, text } = wordsOf(language).notices.mail(
      told.map(({ title }) => title),
      told.map(({ title, remedy }) => `${title}\n${remedy}`),
      admin,
    )
    try {
      await sendPlainMail(strapi, { to: email, subject, text })
      isAnySent = true
    } catch (error) {
      // The words of a mail server may name people.
      const code = isRecord(error) ? error['code'] : undefined
      strapi.log.error('The mail about problems could not be sent to an administrator', { code })
    }
  }
  return isAnySent
}

interface Loops {
  mailing: Loop
  /** Absent where no mail is sent. */
  watching?: Loop
}

const running = new WeakMap<Core.Strapi, Loops>()

/** To be called when all else of the boot is done. */
export async function startMailingProblems(
  strapi: Core.Strapi,
  tellers: readonly ProblemTeller[],
): Promise<void> {
  const mailing = new Loop(async () => {
    try {
      await mailProblems(strapi, tellers, Date.now())
    } catch (error) {
      strapi.log.error('Looking for problems failed', { error })
    }
    return turnsMs
  }, firstTurnMs)
  onGrave(strapi, () => mailing.wake())
  if (strapi.config.get<Settings>('settings').mail.smtpUrl === null) {
    running.set(strapi, { mailing })
    return
  }
  // What a command notes is told by nobody else.
  let known = await lastGraveAt(strapi)
  const watching = new Loop(async () => {
    try {
      const at = await lastGraveAt(strapi)
      if (at > known) mailing.wake()
      known = at
    } catch (error) {
      strapi.log.error('The security log could not be looked at', { error })
    }
    return watchMs
  }, watchMs)
  running.set(strapi, { mailing, watching })
}

export async function stopMailingProblems(strapi: Core.Strapi): Promise<void> {
  const loops = running.get(strapi)
  await loops?.watching?.stop()
  await loops?.mailing.stop()
}
