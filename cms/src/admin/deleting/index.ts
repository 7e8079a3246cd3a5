import type { StrapiApp } from '@strapi/strapi/admin'
import {
  actionTypes,
  changeActions,
  changeBulkActions,
  languagesUnpublishing,
  translationDeletion,
} from '../strapi/contentManager'
import { askingOfMany, askingOfOne } from './asking'
import { askingToUnpublish, askingToUnpublishMany } from './askingToUnpublish'
import { onlyOfMany } from './onlyOfMany'
import { warningOfLanguages } from './warningOfLanguages'

/**
 * Before something is deleted, or taken off the site, the cms is asked whether it can be; where it can't, nothing is offered that
 * would be refused. What stands once is offered to nobody. To be called when all plugins have started.
 */
export function askBeforeDeleting(app: Pick<StrapiApp, 'getPlugin'>): void {
  changeActions(app, (actions) =>
    actions.map((action) => {
      if (action.type === actionTypes.delete) return askingOfOne(onlyOfMany(action), 'all')
      if (action.type === actionTypes.unpublish) return askingToUnpublish(action)
      if (action.type === languagesUnpublishing) return warningOfLanguages(action)
      return action.type === translationDeletion ? askingOfOne(action, 'one') : action
    }),
  )
  changeBulkActions(app, (actions) =>
    actions.map((action) => {
      if (action.type === actionTypes.delete) return askingOfMany(action)
      return action.type === actionTypes.unpublish ? askingToUnpublishMany(action) : action
    }),
  )
}
