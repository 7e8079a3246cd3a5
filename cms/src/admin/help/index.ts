import type { StrapiApp } from '@strapi/strapi/admin'
import { languageOfPage } from '../languages/ofPage'
import { changeForms } from '../strapi/hooks'
import { withHelp, type Layout } from './layout'

/**
 * Gives every form its help lines and examples in the language that its reader has chosen. To be
 * called when Strapi's plugins have started: what one of them puts behind a label stays there.
 */
export function speakReadersLanguage(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, (form) => withHelp(form, languageOfPage()))
}
