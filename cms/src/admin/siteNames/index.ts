import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { nameType, withNames, type Layout } from './formNames'
import { NameField } from './NameField'

/** Tells beside the names of the site what they are in its other languages. */
export function tellNames(app: StrapiApp): void {
  drawFields(app, nameType, NameField)
}

/** Puts our field where the settings ask for a name. To be called when Strapi's plugins have started. */
export function askForNames(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withNames)
}
