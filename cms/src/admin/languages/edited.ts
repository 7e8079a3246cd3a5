import { defaultLanguage, editedLanguages } from '../../content/languages'
import { beginEditingIn } from '../strapi/storage'

/**
 * Opens the first form in the language that facts come from. Left alone, Strapi opens it in none and
 * goes on to one when it knows them: whoever types already would be asked whether to leave. To be
 * called while the admin registers.
 */
export function beginWithDefaultLanguage(): void {
  beginEditingIn(defaultLanguage, editedLanguages)
}
