import type { StrapiApp } from '@strapi/strapi/admin'
import { actionTypes, changeActions } from '../strapi/contentManager'
import { onlyOfMany } from './onlyOfMany'

/** Takes the way to delete what stands once out of its menu: the cms refuses it. */
export function hideDeletion(app: StrapiApp): void {
  changeActions(app, (actions) =>
    actions.map((action) => (action.type === actionTypes.delete ? onlyOfMany(action) : action)),
  )
}
