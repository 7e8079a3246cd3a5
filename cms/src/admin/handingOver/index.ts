import type { StrapiApp } from '@strapi/strapi/admin'
import { wordIn } from '../languages/useWords'

/** Puts the page for a successor into the settings of administrators. */
export function addHandingOver(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: 'handing-over',
    to: 'handing-over',
    intlLabel: wordIn('handingOver.title'),
    // Of all roles, administrators alone make users; the cms asks for the role itself.
    permissions: [{ action: 'admin::users.create', subject: null }],
    Component: () =>
      import('./HandingOverPage').then(({ HandingOverPage }) => ({ default: HandingOverPage })),
  })
}
