import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields, fetchedField } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { announcementType, withAnnouncement, type Layout } from './formAnnouncement'

/** Tells below the announcements what stands in their place in the other languages. */
export function tellAnnouncements(app: StrapiApp): void {
  drawFields(
    app,
    announcementType,
    fetchedField(async () => (await import('./AnnouncementField')).AnnouncementField),
  )
}

/** Puts our field where the settings ask for announcements. To be called when Strapi's plugins have started. */
export function askForAnnouncement(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withAnnouncement)
}
