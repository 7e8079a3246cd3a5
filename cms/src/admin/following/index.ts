import type { StrapiApp } from '@strapi/strapi/admin'
import { runSite } from '../../strapi/permissions'
import { wordIn } from '../languages/useWords'
import { followingPage } from './page'

/**
 * Puts calendars that are followed into the settings of administrators, who choose them. Editors come
 * there from Home, when there is something to decide; the cms asks itself who they are.
 */
export function addFollowing(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: followingPage,
    to: followingPage,
    intlLabel: wordIn('following.title'),
    permissions: [{ action: runSite, subject: null }],
    Component: () =>
      import('./FollowingPage').then(({ FollowingPage }) => ({ default: FollowingPage })),
  })
}
