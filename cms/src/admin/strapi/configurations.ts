import { adminApi } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { configurationQuestion, languagesQuestion } from './questions'

/**
 * Changes what the admin keeps of how a type is edited and listed. To be called when Strapi's content
 * manager is there.
 */
export function changeConfigurations(
  change: (configuration: unknown, uid: string) => unknown,
): void {
  const changed = (question: unknown) => {
    if (!isRecord(question)) return
    const { transformResponse } = question
    if (typeof transformResponse !== 'function') return
    question['transformResponse'] = (...answer: [unknown, unknown, string]) =>
      change(Reflect.apply(transformResponse, undefined, answer), answer[2])
  }
  // The types of the admin's own questions do not tell of those that its plugins add.
  Reflect.apply(adminApi.enhanceEndpoints.bind(adminApi), undefined, [
    { endpoints: { [configurationQuestion]: changed } },
  ])
}

/** Changes what the admin keeps of the languages of the site. To be called when Strapi's plugins are there. */
export function changeLanguages(change: (languages: unknown) => unknown): void {
  const changed = (question: unknown) => {
    if (isRecord(question)) question['transformResponse'] = change
  }
  Reflect.apply(adminApi.enhanceEndpoints.bind(adminApi), undefined, [
    { endpoints: { [languagesQuestion]: changed } },
  ])
}
