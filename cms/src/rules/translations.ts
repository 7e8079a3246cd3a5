import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { typeThatIs } from '../content/types'
import { isRecord } from '../records'
import { attributesOf } from '../checks/read'
import { afterFillingTranslation, limitCopiesToTranslations } from '../strapi/i18n'

const uid = typeThatIs('dated')

/**
 * The facts of a meeting go from the default language to the others, never back. Strapi copies both
 * ways, and a venue that a phase names is another row in each language, or none: publishing a
 * translation would take the place away from the default language, and publish its unfinished draft.
 */
export function keepFactsOfMeetings(strapi: Core.Strapi): void {
  limitCopiesToTranslations(
    strapi,
    (type, { locale }) => type !== uid || locale === defaultLanguage,
  )

  // A new translation is made of the default language's facts; Strapi refuses it as a whole when it
  // names a venue that is not translated.
  afterFillingTranslation(strapi, (type, translation) => {
    if (type === uid) translation['phases'] = []
  })

  // A translation would show what is true nowhere. Without the default language there is nothing to
  // go by yet.
  strapi.documents.use(async (context, next) => {
    const { uid: type, action, params } = context
    if (type !== uid || action !== 'update' || !('data' in params)) return next()
    const { locale = defaultLanguage, documentId, data } = params
    if (locale === defaultLanguage || !isRecord(data)) return next()
    const where = { documentId, locale: defaultLanguage }
    if ((await strapi.db.query(uid).count({ where })) > 0) leaveOutFacts(strapi, data)
    return next()
  })
}

/** All but the address, which Strapi copies to no translation: `slugs.ts` has seen to that. */
function leaveOutFacts(strapi: Core.Strapi, data: Record<string, unknown>): void {
  const attributes = attributesOf(strapi, uid)
  for (const name of Object.keys(data)) {
    const { type, pluginOptions } = attributes[name] ?? {}
    if (type !== 'uid' && pluginOptions?.i18n?.localized === false) delete data[name]
  }
}
