import type { Core } from '@strapi/strapi'
import { wake } from '../involve/outbox/waking'
import { readInvolveSettings } from '../involve/settings'
import { inTurn } from '../strapi/turns'
import { freeze } from './freezing'
import { changeLetter, findLetter, findLetters, type Letter } from './letters'
import { showOnSite } from './onSite'
import { countsOf, enqueueNext, isThrough, takeBack } from './mails'

const nobodyYet = { readers: 0, leftOut: 0 }

/**
 * Does what letters need next: begins those whose hour has come, goes on with those that are being sent,
 * ends those that are through; where the branch writes none any more, stops them all. Each step is whole
 * by itself, so that after any end of the process, or in another one, the next begins where the last one
 * ended.
 *
 * @param now milliseconds since the epoch
 * @returns whether there is more to do at once
 */
export async function lookAfterLetters(strapi: Core.Strapi, now: number): Promise<boolean> {
  let hasMore = false
  const open = await findLetters(strapi, ['planned', 'sending'])
  const isOff = open.length > 0 && !(await readInvolveSettings(strapi)).lettersOn
  for (const letter of open) {
    if (isOff) {
      if (await isOver(strapi, letter)) await end(strapi, letter)
      else await stopAsOff(strapi, letter)
    } else if (letter.state === 'planned') {
      if (letter.sendAt === null || letter.sendAt.getTime() > now) continue
      await begin(strapi, letter, now)
      hasMore = true
    } else if (letter.reached !== null) {
      await goOn(strapi, letter.code, now)
      hasMore = true
    } else if (await isOver(strapi, letter)) await end(strapi, letter)
  }
  return hasMore
}

/** Whether all of its readers were gone through, and nothing of it waits. */
async function isOver(strapi: Core.Strapi, { code, state, reached }: Letter): Promise<boolean> {
  return state === 'sending' && reached === null && (await isThrough(strapi, code))
}

/** Nobody has letters in their menu by then, and could stop it. */
async function stopAsOff(strapi: Core.Strapi, { code, state }: Letter): Promise<void> {
  if (!(await stop(strapi, code))) return
  const done = state === 'planned' ? 'is a draft again' : 'was stopped'
  strapi.log.warn(`The letter ${code} ${done}: letters are switched off`)
}

/** From here on nothing that is changed in the site changes the letter. */
async function begin(strapi: Core.Strapi, letter: Letter, now: number): Promise<void> {
  const { code, version } = letter
  const frozen = await freeze(strapi, letter)
  const begun = { startedAt: new Date(now), frozen, reached: 0, counts: nobodyYet }
  await strapi.db.transaction(async () => {
    const where = { code, state: 'planned', version } as const
    const isBegun = await changeLetter(strapi, where, { state: 'sending', ...begun })
    if (isBegun && letter.onSite) await showOnSite(strapi, { ...letter, ...begun })
  })
}

async function goOn(strapi: Core.Strapi, code: string, now: number): Promise<void> {
  await inTurn(strapi, 'putting letters into the outbox', async () => {
    // Another replica may have done this part, or somebody may have stopped it.
    const letter = await findLetter(strapi, code)
    if (letter?.state !== 'sending' || letter.reached === null) return
    const { reached, readers, leftOut } = await enqueueNext(strapi, letter, now)
    const counts = {
      readers: letter.counts.readers + readers,
      leftOut: letter.counts.leftOut + leftOut,
    }
    await changeLetter(strapi, { code, state: 'sending' }, { reached, counts })
  })
}

async function end(strapi: Core.Strapi, letter: Letter): Promise<void> {
  const { readers, sent, refused } = await countsOf(strapi, letter)
  // Who has ended letters meanwhile, or taken back all that they sent, got none.
  const counts = { readers, sent, refused, leftOut: Math.max(0, readers - sent - refused) }
  const where = { code: letter.code, state: 'sending' } as const
  await changeLetter(strapi, where, { state: 'sent', endedAt: new Date(), counts })
}

/** @returns false: it is neither planned nor on its way */
export async function stop(strapi: Core.Strapi, code: string): Promise<boolean> {
  const isDraftAgain = await changeLetter(
    strapi,
    { code, state: 'planned' },
    { state: 'draft', sendAt: null },
  )
  if (isDraftAgain) return true
  return inTurn(strapi, 'putting letters into the outbox', async () => {
    const isStopped = await changeLetter(strapi, { code, state: 'sending' }, { state: 'stopped' })
    if (isStopped) await takeBack(strapi, code)
    return isStopped
  })
}

/**
 * Goes through the readers once more; who has the letter gets it no second time.
 *
 * @returns false: it was not stopped
 */
export async function resume(strapi: Core.Strapi, code: string): Promise<boolean> {
  const again = { state: 'sending', reached: 0, counts: nobodyYet } as const
  const goesOn = await changeLetter(strapi, { code, state: 'stopped' }, again)
  if (goesOn) wake(strapi, 'letters')
  return goesOn
}
