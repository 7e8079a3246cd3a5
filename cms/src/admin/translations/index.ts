import type { StrapiApp } from '@strapi/strapi/admin'
import { defaultLanguage } from '../../content/languages'
import { languageOfPage } from '../languages/ofPage'
import { languageIn } from '../strapi/addresses'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { ownTypes, withOriginal, type Field, type Layout } from './besideOriginal'
import { MediaBesideOriginal } from './MediaBesideOriginal'
import { withoutShared } from './sharedFields'
import { makeRoom } from './style'
import { TakeOverAll } from './TakeOverAll'

/** Lets the forms of translations show their original. To be called while the admin registers. */
export function drawOriginals(app: StrapiApp): void {
  makeRoom()
  drawFields(app, ownTypes.all, TakeOverAll)
  drawFields(app, ownTypes.media, MediaBesideOriginal)
}

/**
 * The forms of translations: closed is what is the same in every language, and beside the rest stands
 * what the original says.
 */
export function showTranslations(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, (form) =>
    // It always stands in the form's address; Strapi hands it to the first of several hooks only.
    (languageIn(window.location.search) ?? defaultLanguage) === defaultLanguage
      ? form
      : withOriginal(withoutShared<Field, Layout>(form, languageOfPage())),
  )
}
