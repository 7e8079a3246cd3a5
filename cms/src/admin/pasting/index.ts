import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { PastePanel } from './PastePanel'

/** What is pasted into a text keeps what a text can hold. */
export function keepPasted(app: StrapiApp): void {
  addPanel(app, PastePanel)
}
