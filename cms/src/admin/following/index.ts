import type { StrapiApp } from '@strapi/strapi/admin'
import { typesThatAre } from '../../content/types'
import { wordIn } from '../languages/useWords'
import { followingPage } from './page'

/** Puts calendars that are followed into the settings of whoever may publish meetings; the cms asks itself. */
export function addFollowing(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: followingPage,
    to: followingPage,
    intlLabel: wordIn('following.title'),
    permissions: typesThatAre('dated').map((subject) => ({
      action: 'plugin::content-manager.explorer.publish',
      subject,
    })),
    Component: async () => ({ default: (await import('./FollowingPage')).FollowingPage }),
  })
}
