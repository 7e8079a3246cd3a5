import { adminApi } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { languageOfPage } from '../language/ofPage'
import { translations } from '../words'
import { withNames } from './spanishColumns'

/**
 * Lets the menu in which columns are chosen name them in its reader's language: it is the one place
 * where Strapi looks for no translation. To be called when Strapi's content manager is there.
 */
export function nameColumnsToChoose(): void {
  // The types of the admin's own questions do not tell of those that its plugins add.
  Reflect.apply(adminApi.enhanceEndpoints.bind(adminApi), undefined, [
    { endpoints: { getContentTypeConfiguration: inReadersLanguage } },
  ])
}

function inReadersLanguage(question: unknown): void {
  if (!isRecord(question)) return
  const { transformResponse } = question
  if (typeof transformResponse !== 'function') return
  question['transformResponse'] = (...answer: [unknown, unknown, string]) => {
    const configuration: unknown = Reflect.apply(transformResponse, undefined, answer)
    const [, , uid] = answer
    return languageOfPage() === 'es'
      ? withNames(configuration, uid, translations.es)
      : configuration
  }
}
