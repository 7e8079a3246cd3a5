import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { changeEntries, columnsOfEntries, listEntries } from '../entries'
import { enqueueAll, type NewMail } from '../outbox/mails'
import { countReaders } from '../readers'
import { readInvolveSettings } from '../settings'
import type { LettersState } from './contract'
import { refuseWithoutMail } from './replying'

/** How many are asked in one transaction. */
const batch = 100

/**
 * The sign-ups, one for each address, of people whom nobody has asked yet whether they want letters:
 * no form that they confirmed, and no mail; who gets them has answered.
 *
 * @returns ids, oldest first
 */
async function signUpsToAsk(strapi: Core.Strapi): Promise<number[]> {
  const rows = await columnsOfEntries(
    strapi,
    ['id', 'kind', 'addressIndex', 'lettersAskedAt', 'letters'],
    { state: 'confirmed' },
    { id: 'asc' },
  )
  const asked = new Set(
    rows.flatMap(({ addressIndex, lettersAskedAt, letters }) =>
      lettersAskedAt || letters ? [addressIndex] : [],
    ),
  )
  const signUps = rows.filter(
    ({ kind, addressIndex }) => kind === 'sign-up' && !asked.has(addressIndex),
  )
  return [...new Map(signUps.map(({ addressIndex, id }) => [addressIndex, Number(id)])).values()]
}

/** How many people get letters, and can be asked; null: the branch writes none. */
export async function readLettersState(strapi: Core.Strapi): Promise<LettersState | null> {
  const { lettersOn } = await readInvolveSettings(strapi)
  if (!lettersOn) return null
  return {
    readers: await countReaders(strapi, { interests: [], groups: [], languages: [] }),
    toAsk: (await signUpsToAsk(strapi)).length,
  }
}

/**
 * Asks by one mail each who signed up before there were letters whether they want them. Who was asked is
 * never asked again, whoever presses the button how often; whose key is gone can't be.
 *
 * @returns how many mails are on their way
 * @throws ValidationError in words of the asked language
 */
export async function askForLetters(
  strapi: Core.Strapi,
  language: Locale,
  now: Temporal.Instant,
): Promise<number> {
  refuseWithoutMail(strapi, language)
  const { lettersOn } = await readInvolveSettings(strapi)
  if (!lettersOn) throw new errors.ValidationError(wordsOf(language).entries.noLetters)
  const ids = await signUpsToAsk(strapi)
  let count = 0
  for (let first = 0; first < ids.length; first += batch) {
    count += await askThese(strapi, ids.slice(first, first + batch), now)
  }
  return count
}

async function askThese(
  strapi: Core.Strapi,
  ids: readonly number[],
  now: Temporal.Instant,
): Promise<number> {
  return strapi.db.transaction(async () => {
    const free: number[] = []
    for (const id of ids) {
      // Of two who ask at once one finds it so.
      const where = { id, lettersAskedAt: { $null: true } }
      const data = { lettersAskedAt: new Date(now.epochMilliseconds) }
      if ((await changeEntries(strapi, where, data)) > 0) free.push(id)
    }
    const entries = await listEntries(
      strapi,
      { id: { $in: free } },
      { offset: 0, limit: ids.length },
    )
    const mails = entries.reverse().flatMap(({ code, language, opened }): NewMail[] => {
      if (!opened) return []
      const key = `lettersQuestion:${code}`
      const [about, dueAt] = [{}, now.epochMilliseconds]
      return [
        { key, kind: 'lettersQuestion', entry: code, to: opened.email, language, about, dueAt },
      ]
    })
    await enqueueAll(strapi, mails)
    return mails.length
  })
}
