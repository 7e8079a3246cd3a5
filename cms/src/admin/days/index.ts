import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { withFields, type WholeForm } from '../strapi/laidOut'
import { DayField } from './DayField'

/** A field of a form, as Strapi hands it to whoever changes forms; only what is used here. */
interface Field {
  name: string
  type: string
}

/** By which our field of a day is known to Strapi. */
const dayType = 'branchline-day'

/** Lets editors write days as they say them. */
export function takeSpokenDays(app: StrapiApp): void {
  drawFields(app, dayType, DayField)
}

/** Puts our field where a form asks for a day. To be called when Strapi's plugins have started. */
export function askForSpokenDays(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<WholeForm<Field>>(app, (form) =>
    withFields(form, (field: Field) =>
      field.type === 'date' ? { ...field, type: dayType } : field,
    ),
  )
}
