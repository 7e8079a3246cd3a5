import type { StrapiApp } from '@strapi/strapi/admin'
import { DraftLinkPanel } from './DraftLinkPanel'

/** Puts links to drafts beside each form. To be called while the admin registers. */
export function addDraftLinks(app: StrapiApp): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis
  // Strapi types what its plugins offer as unknown.
  if (typeof addEditViewSidePanel !== 'function') {
    throw new Error('the content manager takes no panels')
  }
  Reflect.apply(addEditViewSidePanel, undefined, [[DraftLinkPanel]])
}
