import { defaultLanguage } from '../../content/languages'

/** Where Strapi remembers in which language of the site somebody edited last. */
const remembered = 'STRAPI_LOCALE'

/**
 * Opens the first form in the language that facts come from. Left alone, Strapi opens it in none and
 * goes on to one when it knows them: whoever types already would be asked whether to leave. To be
 * called while the admin registers.
 */
export function beginWithDefaultLanguage(): void {
  if (localStorage.getItem(remembered) !== null) return
  const query = { plugins: { i18n: { locale: defaultLanguage } } }
  localStorage.setItem(remembered, JSON.stringify(query))
}
