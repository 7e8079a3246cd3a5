import type { StrapiApp } from '@strapi/strapi/admin'
import { defaultLanguage } from '../../content/languages'
import { languageOfPage } from '../languages/ofPage'
import { languageIn } from '../strapi/addresses'
import { changeForms } from '../strapi/hooks'
import { withoutShared, type Field, type Layout } from './sharedFields'

/** Closes, in the forms of translations, the fields that are the same in every language. */
export function closeSharedFields(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout<Field>>(app, (form) =>
    // It always stands in the form's address; Strapi hands it to the first of several hooks only.
    (languageIn(window.location.search) ?? defaultLanguage) === defaultLanguage
      ? form
      : withoutShared(form, languageOfPage()),
  )
}
