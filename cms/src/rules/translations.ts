import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../api/site/languages'

const uid = 'api::meeting.meeting'

interface Localizations {
  syncNonLocalizedAttributes: (source: Entry, model: { uid: string }) => Promise<void>
}

interface ContentTypes {
  fillNonLocalizedAttributes: (entry: Entry, related: Entry, options: { model: string }) => void
}

interface Entry {
  locale?: string
  phases?: unknown
}

/**
 * The facts of a meeting go from the default language to the others, never back. Strapi copies both
 * ways, and a venue that a phase names is another row in each language, or none: publishing a
 * translation would take the place away from the default language, and publish its unfinished draft.
 */
export function keepFactsOfMeetings(strapi: Core.Strapi): void {
  const localizations: Localizations = strapi.plugin('i18n').service('localizations')
  const { syncNonLocalizedAttributes } = localizations
  localizations.syncNonLocalizedAttributes = async (source, model) => {
    if (model.uid === uid && source.locale !== defaultLanguage) return
    await syncNonLocalizedAttributes(source, model)
  }

  // A new translation is made of the default language's facts; Strapi refuses it as a whole when it
  // names a venue that is not translated.
  const contentTypes: ContentTypes = strapi.plugin('i18n').service('content-types')
  const { fillNonLocalizedAttributes } = contentTypes
  contentTypes.fillNonLocalizedAttributes = (entry, related, options) => {
    fillNonLocalizedAttributes(entry, related, options)
    if (options.model === uid) entry.phases = []
  }
}
