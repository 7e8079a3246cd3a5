import type { StrapiApp } from '@strapi/strapi/admin'
import { lazy, Suspense, type ComponentType } from 'react'
import { drawFields, type FieldProps } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { colourType, paletteType, withColours, type Layout } from './formColours'

// What works out colours weighs something, and one form alone asks for it.
const PaletteField = lazy(async () => ({ default: (await import('./PaletteField')).PaletteField }))
const ColourField = lazy(async () => ({ default: (await import('./ColourField')).ColourField }))

/** Lets editors choose colours, and see them before they are saved. */
export function takeColours(app: StrapiApp): void {
  drawFields(app, paletteType, once(PaletteField))
  drawFields(app, colourType, once(ColourField))
}

/** Puts our fields where the settings ask for colours. To be called when Strapi's plugins have started. */
export function askForColours(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withColours)
}

/** A field that is fetched when a form first has it. */
function once(Field: ComponentType<FieldProps>): ComponentType<FieldProps> {
  return function FetchedField(props) {
    return (
      <Suspense fallback={null}>
        <Field {...props} />
      </Suspense>
    )
  }
}
