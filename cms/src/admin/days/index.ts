import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { withFields, type FormField, type WholeForm } from '../strapi/laidOut'
import { DayField } from './DayField'

/** By which our field of a day is known to Strapi. */
const dayType = 'branchline-day'

/** Lets editors write days as they say them. */
export function takeSpokenDays(app: StrapiApp): void {
  drawFields(app, dayType, DayField)
}

/** Puts our field where a form asks for a day. To be called when Strapi's plugins have started. */
export function askForSpokenDays(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<WholeForm<FormField>>(app, (form) =>
    withFields(form, (field: FormField) =>
      field.type === 'date' ? { ...field, type: dayType } : field,
    ),
  )
}
