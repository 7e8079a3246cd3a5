import type { StrapiApp } from '@strapi/strapi/admin'
import { addPanel } from '../strapi/contentManager'
import { HistoryPanel } from './HistoryPanel'
import { wordIn } from '../languages/useWords'

/** Puts the history beside each form, and what was deleted into the settings of administrators. */
export function addHistory(app: StrapiApp): void {
  addPanel(app, HistoryPanel)
  app.addSettingsLink('global', {
    id: 'deleted-content',
    to: 'deleted-content',
    intlLabel: wordIn('deleted.title'),
    // Of all roles, administrators alone make users; the cms asks for the role itself.
    permissions: [{ action: 'admin::users.create', subject: null }],
    Component: async () => ({ default: (await import('./DeletedContent')).DeletedContent }),
  })
}
