import type { StrapiApp } from '@strapi/strapi/admin'
import { actionTypes, changeActions } from './strapi/contentManager'

/** They lead to where a developer makes the forms; ours are made by code. */
const developers: string[] = [actionTypes.editModel, actionTypes.configureView]

/** Takes out of the menu of each form what only developers need. To be called when all plugins have started. */
export function hideDevelopersActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  changeActions(app, (actions) =>
    actions.filter(({ type }) => type === undefined || !developers.includes(type)),
  )
}
