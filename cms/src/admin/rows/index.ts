import type { StrapiApp } from '@strapi/strapi/admin'
import { isNarrow } from '../lists/screen'
import { changeForms } from '../strapi/hooks'
import { withRoomyRows, type Layout } from './roomyRows'

/** Gives fields room where the menu of all content stands beside a form on a tablet. To be called when Strapi's plugins have started. */
export function makeRowsRoomy(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, (form) => (isNarrow() ? withRoomyRows(form) : form))
}
