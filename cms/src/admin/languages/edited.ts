import { defaultLanguage, editedLanguages } from '../../content/languages'
import type { StrapiApp } from '@strapi/strapi/admin'
import { leadElsewhere } from '../strapi/pages'
import { beginEditingIn } from '../strapi/storage'
import { insteadOf } from './atDesk'

/**
 * Opens the first form in the language that facts come from. Left alone, Strapi opens it in none and
 * goes on to one when it knows them: whoever types already would be asked whether to leave. Lists and
 * what is new are in that language, too. To be called while the admin registers.
 */
export function beginWithDefaultLanguage(app: StrapiApp): void {
  beginEditingIn(defaultLanguage, editedLanguages)
  leadElsewhere(app, insteadOf)
}
