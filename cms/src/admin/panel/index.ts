import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { forgetWhatIsMended } from './published'
import { DocumentPanel } from './DocumentPanel'

/** Puts our panel beside the form of each page, meeting and position. */
export function addDocumentPanel(app: StrapiApp): void {
  addPanel(app, DocumentPanel)
  forgetWhatIsMended(app)
}
