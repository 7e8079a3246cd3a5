import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type { Settings } from '../../settings'
import { publishedContent } from '../../content/reading/published'
import { Loop } from '../../loop'
import { seatEverybody } from '../series/seating'
import { askOrganizers, closeQuestions } from '../confirmations/asking'
import { inTurn } from '../../strapi/turns'
import { reasonOf } from '../outbox/refusals'
import { sendsMail } from '../outbox/sender'
import { onWake } from '../outbox/waking'
import { readInvolveSettings } from '../settings'
import { moveUpAll } from '../places/looking'
import { tellRooms } from '../places/telling'
import { digestEntries } from './digest'
import { remindOfDates } from './due'

const waitMs = 15_000

const running = new WeakMap<Core.Strapi, Loop>()

/** Looks again and again which mails the calendar makes due. To be called when all else is booted. */
export function startReminding(strapi: Core.Strapi): void {
  if (!sendsMail(strapi.config.get<Settings>('settings'))) return
  const loop = new Loop(async () => {
    await attempt(strapi, () => look(strapi))
    return waitMs
  })
  running.set(strapi, loop)
  onWake(strapi, 'reminding', () => loop.wake())
}

export async function stopReminding(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}

async function look(strapi: Core.Strapi): Promise<void> {
  // Read before the transaction, since it asks for many things at once.
  const published = await publishedContent(strapi).read()
  const settings = await readInvolveSettings(strapi)
  const now = Temporal.Now.instant()
  const looks = [
    () => seatEverybody(strapi, published, now),
    () => moveUpAll(strapi, now),
    () => tellRooms(strapi, published, now),
    () => remindOfDates(strapi, published, settings, now),
    () => digestEntries(strapi, published, settings, now),
    () => closeQuestions(strapi, published, now),
    () => askOrganizers(strapi, published, settings, now),
  ]
  for (const due of looks) {
    // What can't be seen of one kind of mail must not keep the others.
    await attempt(strapi, () => inTurn(strapi, 'looking what is due', due))
  }
}

async function attempt(strapi: Core.Strapi, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    strapi.log.error('It could not be seen which mails are due', reasonOf(error))
  }
}
