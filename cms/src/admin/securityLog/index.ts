import type { StrapiApp } from '@strapi/strapi/admin'
import { runSite } from '../../strapi/permissions'
import { wordIn } from '../languages/useWords'

/** Puts the security log into the settings of administrators; the cms asks for the role itself. */
export function addSecurityLog(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: 'security-log',
    to: 'security-log',
    intlLabel: wordIn('securityLog.title'),
    permissions: [{ action: runSite, subject: null }],
    Component: () => import('./SecurityLog').then(({ SecurityLog }) => ({ default: SecurityLog })),
  })
}
