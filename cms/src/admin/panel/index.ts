import type { StrapiApp } from '@strapi/strapi/admin'
import { DocumentPanel } from './DocumentPanel'

/** Puts our panel beside the form of each page, meeting and position. */
export function addDocumentPanel(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis
  // Strapi types what its plugins offer as unknown.
  if (typeof addEditViewSidePanel !== 'function') {
    throw new Error('the content manager takes no panels')
  }
  Reflect.apply(addEditViewSidePanel, undefined, [[DocumentPanel]])
}
