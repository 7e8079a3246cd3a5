import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { Destination } from './Destination'
import { destinationType, withDestinations, type Layout } from './formLinks'
import { MenuPanel } from './MenuPanel'

/** Shows beside the menus what visitors read in each language. */
export function addMenuPanel(app: StrapiApp): void {
  addPanel(app, MenuPanel)
}

/** Lets the form of a link say where it leads. */
export function drawDestinations(app: StrapiApp): void {
  drawFields(app, destinationType, Destination)
}

/** Puts that into the forms of links. To be called when Strapi's plugins have started. */
export function askForDestinations(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withDestinations)
}
