import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { momentType, timeType, withTimes, type Layout } from './formTimes'
import { MomentField } from './MomentField'
import { TimeField } from './TimeField'

/** Lets editors write times as they say them. */
export function takeSpokenTimes(app: StrapiApp): void {
  drawFields(app, timeType, TimeField)
  drawFields(app, momentType, MomentField)
}

/** Puts our fields where a form asks for a time. To be called when Strapi's plugins have started. */
export function askForSpokenTimes(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withTimes)
}
