import { adminApi, type StrapiApp } from '@strapi/strapi/admin'
import { isRecord } from '../../records'
import { languageChange } from './pageLanguage'
import { ownAccountQuestion } from './questions'

/** Texts by their ids. */
type Texts = Record<string, string>

/** What Strapi has in English only is said in it, whatever the language. */
const fallback = 'en'

/**
 * Lets the admin fetch what is said in one language, and in others once they are to be spoken: Strapi
 * would fetch all of them, before one can log in. A language changes when it is there whole, so nothing
 * is said in two of them. To be called while the admin registers.
 *
 * @param first in which the admin begins
 * @param spoken gives the language that is spoken where one is asked for
 * @param textsIn fetches what is ours to say, beside Strapi's own texts or in place of them
 */
export function fetchOneLanguage<Language extends string>(
  app: StrapiApp,
  first: Language,
  spoken: (asked: string) => Language,
  textsIn: (language: Language) => Promise<Texts>,
): void {
  const strapis: StrapiApp = Object.getPrototypeOf(app)
  // Strapi hands it to its page once, and reads it whenever the language changes.
  const fetched: Record<string, Texts> = {}
  const isThere = new Set<Language>()
  let asked: unknown = first

  async function fetchTexts(wanted: string): Promise<void> {
    const language = spoken(wanted)
    if (isThere.has(language)) return
    const texts = await textsIn(language)
    const configurations = { ...app.configurations, locales: [...new Set([fallback, language])] }
    // As if it knew this language alone: it has to offer all of them.
    const knowing: StrapiApp = Object.assign(Object.create(app), { configurations })
    await strapis.loadTrads.call(knowing, { [language]: texts })
    const found: Record<string, Texts> = configurations.translations
    fetched[fallback] ??= found[fallback] ?? {}
    fetched[language] = found[language] ?? {}
    isThere.add(language)
  }

  app.loadTrads = async () => {
    document.documentElement.lang = first
    await fetchTexts(first)
    app.configurations.translations = fetched
  }
  app.addMiddlewares([
    () => () => (next) => (action: { type: string; payload?: unknown }) => {
      const { type, payload } = action
      if (type !== languageChange || typeof payload !== 'string') return next(action)
      asked = payload
      if (isThere.has(spoken(payload))) return next(action)
      // What can't be fetched, as without a connection, is not spoken: it can be chosen again.
      return void fetchTexts(payload).then(
        () => asked === payload && next(action),
        () => undefined,
      )
    },
  ])
  // Whoever logs in sees nothing in another language before theirs.
  beforeAccount(async ({ preferedLanguage }) => {
    if (typeof preferedLanguage !== 'string') return
    await fetchTexts(preferedLanguage).catch(() => undefined)
  })
}

/** Has something happen before the admin knows who has logged in. */
function beforeAccount(act: (account: Record<string, unknown>) => Promise<void>): void {
  adminApi.enhanceEndpoints({
    endpoints: {
      [ownAccountQuestion]: (question: unknown) => {
        if (!isRecord(question)) return
        const { transformResponse } = question
        if (typeof transformResponse !== 'function') return
        question['transformResponse'] = async (...answer: unknown[]): Promise<unknown> => {
          const account: unknown = Reflect.apply(transformResponse, undefined, answer)
          if (isRecord(account)) await act(account)
          return account
        }
      },
    },
  })
}
