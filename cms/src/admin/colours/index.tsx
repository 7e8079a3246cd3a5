import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields, fetchedField } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { colourType, paletteType, withColours, type Layout } from './formColours'

// What works out colours weighs something, and one form alone asks for it.
const PaletteField = fetchedField(async () => (await import('./PaletteField')).PaletteField)
const ColourField = fetchedField(async () => (await import('./ColourField')).ColourField)

/** Lets editors choose colours, and see them before they are saved. */
export function takeColours(app: StrapiApp): void {
  drawFields(app, paletteType, PaletteField)
  drawFields(app, colourType, ColourField)
}

/** Puts our fields where the settings ask for colours. To be called when Strapi's plugins have started. */
export function askForColours(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withColours)
}
