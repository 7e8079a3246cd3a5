import type { Core } from '@strapi/strapi'

/** Whether a type is written in each language by itself. */
export function isLocalized(strapi: Core.Strapi, uid: string): boolean {
  const type = Object.values(strapi.contentTypes).find((one) => one.uid === uid)
  return strapi.plugin('i18n').service('content-types').isLocalizedContentType(type)
}

/** A document in one language, as the i18n plugin hands it around. */
export interface Translation {
  locale?: string
  [field: string]: unknown
}

interface Localizations {
  syncNonLocalizedAttributes: (source: Translation, model: { uid: string }) => Promise<void>
}

/**
 * Replaces the function by which Strapi copies what is the same in every language from the one that
 * was saved to all others, and leaves it said of their drafts when somebody wrote them.
 *
 * @param isCopied whether that is to happen
 */
export function limitCopiesToTranslations(
  strapi: Core.Strapi,
  isCopied: (uid: string, source: Translation) => boolean,
): void {
  const localizations: Localizations = strapi.plugin('i18n').service('localizations')
  const { syncNonLocalizedAttributes } = localizations
  localizations.syncNonLocalizedAttributes = async (source, model) => {
    if (!isCopied(model.uid, source)) return
    const drafts = await otherDrafts(strapi, source, model.uid)
    await syncNonLocalizedAttributes(source, model)
    for (const { id, updatedAt } of drafts) {
      await strapi.db.queryBuilder(model.uid).where({ id }).update({ updatedAt }).execute()
    }
  }
}

/** When drafts in other languages were saved: Strapi notes of what it copies that it was saved just now. */
async function otherDrafts(
  strapi: Core.Strapi,
  { documentId, locale, publishedAt }: Translation,
  uid: string,
): Promise<{ id: number; updatedAt: string | Date }[]> {
  if (publishedAt) return []
  return strapi.db.query(uid).findMany({
    where: { documentId, locale: { $ne: locale }, publishedAt: null },
    select: ['id', 'updatedAt'],
  })
}

interface ContentTypes {
  fillNonLocalizedAttributes: (
    entry: Translation,
    related: Translation,
    options: { model: string },
  ) => void
}

/**
 * Replaces the function by which Strapi fills a new translation with what is the same in every
 * language.
 *
 * @param mend is given what was filled in
 */
export function afterFillingTranslation(
  strapi: Core.Strapi,
  mend: (uid: string, translation: Translation) => void,
): void {
  const contentTypes: ContentTypes = strapi.plugin('i18n').service('content-types')
  const { fillNonLocalizedAttributes } = contentTypes
  contentTypes.fillNonLocalizedAttributes = (entry, related, options) => {
    fillNonLocalizedAttributes(entry, related, options)
    mend(options.model, entry)
  }
}

interface Language {
  code: string
  name: string
}

/** The languages that Strapi knows. */
interface Languages {
  find: () => Promise<Language[]>
  findByCode: (code: string) => Promise<Language | null>
  getDefaultLocale: () => Promise<string | null>
  setDefaultLocale: (language: { code: string }) => Promise<unknown>
  create: (language: Language) => Promise<unknown>
  update: (which: { code: string }, change: { name: string }) => Promise<unknown>
}

export function languagesOf(strapi: Core.Strapi): Languages {
  return strapi.plugin('i18n').service('locales')
}
