import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { ClosedDaysPanel } from './ClosedDaysPanel'

/** Puts the days on which it is closed beside the form of each place. */
export function addClosedDays(app: StrapiApp): void {
  addPanel(app, ClosedDaysPanel)
}
