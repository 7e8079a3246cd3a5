import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { defaultLanguage, firstLanguage } from '../../content/languages'
import { toOccurrence } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import { dateOf, type PlannedDate } from '../../calendar/occurrences'
import { waitForTurn } from '../../strapi/turns'
import { raiseRevision } from '../../rules/revision'
import { enqueue } from '../outbox/mails'
import { readContactEmail } from '../outbox/tellBranch'
import { isOn } from '../dateState'
import { readPrivateFact } from '../privateFacts'
import { sealingOf } from '../sealing'
import type { InvolveSettings } from '../settings'
import {
  anyConfirmation,
  addConfirmation,
  readConfirmation,
  readUnanswered,
  removeConfirmations,
  type DateConfirmation,
} from '../confirmationRows'

const hoursOfDay = 24

/**
 * Asks whoever organizes a meeting, some days before each of its dates, whether it takes place. From
 * then on until somebody answers the site says that the date is not confirmed.
 */
export async function askOrganizers(
  strapi: Core.Strapi,
  published: Published,
  { confirmationDays }: InvolveSettings,
  now: Temporal.Instant,
): Promise<void> {
  if (confirmationDays === 0) return
  const to = now.add({ hours: confirmationDays * hoursOfDay })
  for (const { id, date } of published.agenda.in({ from: now, to })) {
    const hasBegun = date.startsAt.epochMilliseconds <= now.epochMilliseconds
    if (hasBegun || !isOn(toOccurrence(published, id, date, defaultLanguage))) continue
    if (await readConfirmation(strapi, id, date.originalDate)) continue
    const organizer = await organizerOf(strapi, id)
    if (organizer !== null) await ask(strapi, organizer, { meeting: id, date }, now)
  }
}

/** Whether an address is still that by which it is known whether a date takes place, by its index. */
export async function isOrganizer(
  strapi: Core.Strapi,
  meeting: string,
  index: string,
): Promise<boolean> {
  const organizer = await organizerOf(strapi, meeting)
  return organizer !== null && sealingOf(strapi).indexes(organizer).includes(index)
}

/** By whose address it is known whether a date takes place; null: nobody's. */
async function organizerOf(strapi: Core.Strapi, meeting: string): Promise<string | null> {
  const own = await readPrivateFact(strapi, meeting, 'organizerEmail')
  return own ?? (await readContactEmail(strapi))
}

/** What a question is about, as text: with another start, or somebody else to ask, it is another one. */
function question({ startsAt }: PlannedDate, organizer: string | null): string {
  return `${startsAt.epochMilliseconds} ${organizer ?? ''}`
}

/** In one transaction with what the site says from then on. */
async function ask(
  strapi: Core.Strapi,
  to: string,
  { meeting, date }: { meeting: string; date: PlannedDate },
  now: Temporal.Instant,
): Promise<void> {
  const { originalDate } = date
  const askedAs = sealingOf(strapi).index(question(date, to))
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    await addConfirmation(strapi, { meeting, originalDate, askedAs })
    await enqueue(strapi, {
      key: `question:${meeting}:${originalDate}:${now.epochMilliseconds}`,
      kind: 'dateQuestion',
      entry: null,
      to,
      language: firstLanguage,
      about: { meeting, date: originalDate, askedAs },
      dueAt: now.epochMilliseconds,
    })
    await raiseRevision(strapi, [anyConfirmation])
  })
}

/** How long it is remembered that a date was asked about which is none any more, in days. */
const keptDays = 60

/** What has begun awaits no answer; what was moved, or has somebody else to be asked, is asked anew. */
export async function closeQuestions(
  strapi: Core.Strapi,
  published: Published,
  now: Temporal.Instant,
): Promise<void> {
  const longAgo = now.subtract({ hours: keptDays * hoursOfDay }).toString()
  const closed: DateConfirmation[] = []
  for (const asked of await readUnanswered(strapi)) {
    const plan = published.plans.get(asked.meeting)
    const date = plan && dateOf(plan, asked.originalDate)
    // One that is not public may be so again.
    const isOver = date
      ? date.startsAt.epochMilliseconds <= now.epochMilliseconds
      : asked.originalDate < longAgo
    if (isOver || (date && (await isAnother(strapi, asked, date)))) closed.push(asked)
  }
  if (closed.length === 0) return
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    await removeConfirmations(
      strapi,
      closed.map(({ id }) => id),
    )
    await raiseRevision(strapi, [anyConfirmation])
  })
}

async function isAnother(
  strapi: Core.Strapi,
  { meeting, askedAs }: DateConfirmation,
  date: PlannedDate,
): Promise<boolean> {
  if (askedAs === null) return false
  const asked = question(date, await organizerOf(strapi, meeting))
  return !sealingOf(strapi).indexes(asked).includes(askedAs)
}
