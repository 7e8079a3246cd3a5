import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { MenuPanel } from './MenuPanel'

/** Shows beside the menus what visitors read in each language. */
export function addMenuPanel(app: StrapiApp): void {
  addPanel(app, MenuPanel)
}
