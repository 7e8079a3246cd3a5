import type { Retention } from '../../contract'
import type { EntryHead } from '../entries'
import { dayMs } from '../retention/lifetimes'

/** Of a link that shows all that is held about somebody: whoever needs it later asks for another. */
const myDataDays = 7
/** Entries about a meeting that goes on and on have no end of their own. */
const longestDays = 10 * 365

/**
 * Until when a mailed link opens something; that its entry is gone ends it too.
 *
 * @param now when it is mailed, milliseconds since the epoch
 * @returns milliseconds since the epoch
 */
export function linkExpiry(
  kind: 'confirm' | 'unsubscribe' | 'my-data',
  { consentedAt }: Pick<EntryHead, 'consentedAt'>,
  { unconfirmed }: Retention,
  now: number,
): number {
  switch (kind) {
    case 'confirm':
      return consentedAt.getTime() + unconfirmed * dayMs
    case 'unsubscribe':
      return now + longestDays * dayMs
    case 'my-data':
      return now + myDataDays * dayMs
  }
}
