import type { StrapiApp } from '@strapi/strapi/admin'
import { defaultLanguage } from '../../content/languages'
import { languageOfPage } from '../language/ofPage'
import { withoutShared, type Field, type Layout } from './sharedFields'

/** Closes, in the forms of translations, the fields that are the same in every language. */
export function closeSharedFields(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(
    'Admin/CM/pages/EditView/mutate-edit-view-layout',
    ({ layout }: { layout: Layout<Field> }) => {
      if (formLanguage(window.location.search) === defaultLanguage) return { layout }
      return { layout: withoutShared(layout, languageOfPage()) }
    },
  )
}

/** Strapi hands it to the first of several hooks only; it always stands in the form's address. */
function formLanguage(search: string): string {
  return new URLSearchParams(search).get('plugins[i18n][locale]') ?? defaultLanguage
}
