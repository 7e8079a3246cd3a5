import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { error } from '../checks/problem'
import { refuse } from '../checks/refusal'
import { requestLanguage } from '../checks/request'
import { defaultLanguage, onlyInField } from '../content/languages'
import { languageAlone } from '../content/reading/alone'
import { readStates, stateIn } from '../editing/addresses'
import type { TypesThatAre } from '../content/types'
import type { Locale } from '../contract'
import { readContent } from '../history/content'
import type { Dropped } from '../history/contract'
import { toBeSaved } from '../history/existing'
import { readingOf } from '../history/reading'
import { shapeIn } from '../history/shape'
import { Sieve } from '../history/sieve'
import { languageName, wordsOf } from '../languages'
import { findPlans } from '../schedule/plans'
import { inTurn } from '../strapi/turns'

export interface Alone {
  uid: TypesThatAre<'drafted'>
  documentId: string
}

/**
 * Gives what is only in a language a version of its own in it, so that the default language's can be
 * written: until that is published visitors read at either address what they read before.
 *
 * @param author of the admin user, as Strapi remembers who wrote something
 * @returns what the new version can't name, since it is not written in its language
 */
export async function giveOwnVersion(
  strapi: Core.Strapi,
  alone: Alone,
  author: { id: number; language: Locale },
): Promise<Dropped[]> {
  const only = await languageAlone(strapi, alone)
  if (only === null) throw new errors.NotFoundError('This is in no other language alone')
  const { uid, documentId } = alone
  return inTurn(strapi, 'changing content', async () => {
    const states = await readStates(strapi, alone)
    const plans = await findPlans(strapi, { type: uid, document: documentId })
    refuseHalf(strapi, only, {
      isPlanned: plans.some(
        ({ action, language }) => action === 'publish' && language === defaultLanguage,
      ),
      isTranslated: stateIn(states, only) !== 'missing',
      isChanged: stateIn(states, defaultLanguage) === 'changed',
    })
    const reading = await readingOf(strapi, [], author.language)
    const { shapeOf } = reading
    const content = await readContent(strapi, { ...alone, locale: defaultLanguage }, shapeOf)
    if (!content) throw new errors.NotFoundError('There is no such document')
    const sieve = new Sieve(reading, toBeSaved(strapi, shapeOf, only))
    const text = await sieve.ofContent(content, shapeIn(shapeOf(uid), only), [])
    const documents = strapi.documents(uid)
    const written = { updatedBy: author.id }
    await documents.update({ documentId, locale: only, data: { ...text, ...written } })
    const unmarked: object = { [onlyInField]: null, ...written }
    await documents.update({ documentId, locale: defaultLanguage, data: unmarked })
    if (stateIn(states, defaultLanguage) === 'published') {
      await documents.publish({ documentId, locale: only })
    }
    return sieve.dropped
  })
}

/** Nothing that is written in it already is lost, and nothing unfinished is let out. */
function refuseHalf(
  strapi: Core.Strapi,
  only: Locale,
  {
    isPlanned,
    isTranslated,
    isChanged,
  }: Record<'isPlanned' | 'isTranslated' | 'isChanged', boolean>,
): void {
  const words = wordsOf(requestLanguage(strapi)).checks
  const name = languageName(only, words.language)
  refuse([
    ...(isTranslated ? [error([onlyInField], words.onlyInTranslated(name))] : []),
    // At its time it would publish, in the first language, what is written in the other.
    ...(isPlanned ? [error([onlyInField], words.onlyInPlanned())] : []),
    ...(isChanged ? [error([onlyInField], words.onlyInChanged())] : []),
  ])
}
