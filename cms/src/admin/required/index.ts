import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { requiredType, withRequired, type Layout } from './formRequired'
import { RequiredMark } from './RequiredMark'

/** Lets forms mark what is required only while another field says so. */
export function drawRequired(app: StrapiApp): void {
  drawFields(app, requiredType, RequiredMark)
}

/** Marks it. To be called when Strapi's plugins have started, and after those who draw these fields. */
export function markRequired(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withRequired)
}
