import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { DraftLinkPanel } from './DraftLinkPanel'

/** Puts links to drafts beside each form. To be called while the admin registers. */
export function addDraftLinks(app: StrapiApp): void {
  addPanel(app, DraftLinkPanel)
}
