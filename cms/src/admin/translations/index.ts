import type { StrapiApp } from '@strapi/strapi/admin'
import { withoutShared, type Field, type Layout } from './sharedFields'

/** The language that the site takes from what is the same in all. */
const source = 'en'

/** Closes, in the forms of translations, the fields that are the same in every language. */
export function closeSharedFields(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(
    'Admin/CM/pages/EditView/mutate-edit-view-layout',
    ({ layout }: { layout: Layout<Field> }) => {
      if (formLanguage(window.location.search) === source) return { layout }
      const reader = document.documentElement.lang.startsWith('es') ? 'es' : 'en'
      return { layout: withoutShared(layout, reader) }
    },
  )
}

/** Strapi hands it to the first of several hooks only; it always stands in the form's address. */
function formLanguage(search: string): string {
  return new URLSearchParams(search).get('plugins[i18n][locale]') ?? source
}
