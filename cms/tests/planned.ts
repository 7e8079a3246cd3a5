/** Time for what is planned. */
import type { Cms } from './cms'
import { passTime } from './testClock'

/** How long at most what is due waits until the cms looks. */
export const rhythmMs = 15_000

/** As if the time of what is planned for a document had come: the cms looks. */
export async function comeDue(cms: Pick<Cms, 'strapi'>, document: string): Promise<void> {
  await cms.strapi.db
    .query('api::schedule.schedule')
    .updateMany({ where: { document }, data: { wallTime: '2026-01-05T10:00' } })
  passTime(rhythmMs)
}
