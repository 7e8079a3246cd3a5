import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { seriesType, withSeries, type Layout } from './formSeries'
import { SeriesField } from './SeriesField'

/** Lets editors choose by a sentence how a meeting repeats. */
export function drawSeries(app: StrapiApp): void {
  drawFields(app, seriesType, SeriesField)
}

/** Puts the choice where a form asks for a rule. To be called when Strapi's plugins have started. */
export function chooseSeries(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withSeries)
}
