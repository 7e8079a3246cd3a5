import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { defaultLanguage, firstLanguage } from '../../content/languages'
import { toOccurrence } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import { dateOf } from '../../calendar/occurrences'
import { waitForTurn } from '../../strapi/turns'
import { raiseRevision } from '../../rules/revision'
import { enqueue } from '../outbox/mails'
import { readContactEmail } from '../outbox/tellBranch'
import { isOn } from '../dateState'
import { readPrivateFact } from '../privateFacts'
import type { InvolveSettings } from '../settings'
import {
  anyConfirmation,
  addConfirmation,
  readConfirmation,
  readUnanswered,
  removeConfirmations,
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
    const organizer =
      (await readPrivateFact(strapi, id, 'organizerEmail')) ?? (await readContactEmail(strapi))
    if (organizer !== null) await ask(strapi, organizer, id, date.originalDate, now)
  }
}

/** In one transaction with what the site says from then on. */
async function ask(
  strapi: Core.Strapi,
  to: string,
  meeting: string,
  originalDate: string,
  now: Temporal.Instant,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    await addConfirmation(strapi, { meeting, originalDate })
    await enqueue(strapi, {
      key: `question:${meeting}:${originalDate}`,
      kind: 'dateQuestion',
      entry: null,
      to,
      language: firstLanguage,
      about: { meeting, date: originalDate },
      dueAt: now.epochMilliseconds,
    })
    await raiseRevision(strapi, [anyConfirmation])
  })
}

/** How long it is remembered that a date was asked about which is none any more, in days. */
const keptDays = 60

/** What has begun awaits no answer. */
export async function closeQuestions(
  strapi: Core.Strapi,
  published: Published,
  now: Temporal.Instant,
): Promise<void> {
  const longAgo = now.subtract({ hours: keptDays * hoursOfDay }).toString()
  const closed = (await readUnanswered(strapi)).filter(({ meeting, originalDate }) => {
    const plan = published.plans.get(meeting)
    const date = plan && dateOf(plan, originalDate)
    // One that is not public may be so again.
    return date ? date.startsAt.epochMilliseconds <= now.epochMilliseconds : originalDate < longAgo
  })
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
