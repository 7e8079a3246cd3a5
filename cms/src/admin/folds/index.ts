import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { Fold } from './Fold'
import { folded, foldType, type Layout } from './foldedForm'

/** Lets forms have lines that others of their fields are behind. */
export function drawFolds(app: StrapiApp): void {
  drawFields(app, foldType, Fold)
}

/** Folds long forms. To be called last of all that changes forms: what is behind a line is not seen. */
export function foldForms(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, folded)
}
