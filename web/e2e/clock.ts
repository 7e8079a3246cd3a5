import { RemoteClock } from 'cms/tests/clock'
import type { Page } from 'playwright-core'
import { passInBrowser } from './browser'
import { askDesk } from './desk'
import { clockShift } from './here'

// One clock for the cms, the web servers and the browser of this worker. It begins at the day of the
// tests and runs on; a file that lets time go by leaves it there.

let shift = clockShift

/** How far it is before the machine's clock, in milliseconds. */
export const shiftNow = () => shift

export const now = () => new Date(Date.now() + shift)

/** The local date so many days from now, `2036-05-15`, in the zone of the site. @param from by clocks of a file's own */
export function dayIn(days: number, from = now()): string {
  const day = new Date(from.getTime() + days * 86_400_000)
  return day.toLocaleDateString('sv-SE', { timeZone: 'America/Los_Angeles' })
}

/** The month so many months from this one, `2036-05`, in the zone of the site. */
export function monthIn(months: number): string {
  const [year = 0, month = 0] = dayIn(0).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
}

/** A day, or a month, in English. @param day `2036-06-07` or `2036-06` */
export const inWords = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString('en-US', { ...options, timeZone: 'UTC' })

/** `June 2036`. @param month `2036-06` */
export const monthInWords = (month: string): string =>
  inWords(month, { month: 'long', year: 'numeric' })

/** For a server that a file starts for itself. */
export const ownClock = () => new RemoteClock(shift)

/** Time goes by, for the servers of this worker, those of the file's own and a page that is open. */
export async function pass(ms: number, page: Page | null, own: RemoteClock[] = []): Promise<void> {
  shift = await askDesk<number>(`/pass/${ms}`)
  for (const clock of own) await clock.pass(ms)
  if (page) await passInBrowser(page, shift)
}
