import type { StrapiApp } from '@strapi/strapi/admin'
import { actionTypes, changeActions, changeHeader, copiesOver } from './strapi/contentManager'
import { useCopied } from './strapi/formDocument'

/** They lead to where a developer makes the forms; ours are made by code. */
const developers: string[] = [actionTypes.editModel, actionTypes.configureView]

/** Takes out of the menu of each form what only developers need. To be called when all plugins have started. */
export function hideDevelopersActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  changeActions(app, (actions) =>
    actions.filter(({ type }) => type === undefined || !developers.includes(type)),
  )
}

/**
 * A document is begun in the default language: what is above a new form would lead to a translation of
 * nothing. Strapi's copying from another language erases what stands there; the form of a translation
 * has a way of its own that fills only what is empty. To be called when all plugins have started.
 */
export function beginWithoutTranslation(app: Pick<StrapiApp, 'getPlugin'>): void {
  changeHeader(app, (action) => (props) => {
    // It is asked in any case: Strapi takes it for a component, whose hooks are counted.
    const shown = action(props)
    const isCopy = useCopied() !== null
    const isNew = props.collectionType === 'collection-types' && !props.documentId
    return isNew || isCopy || copiesOver(shown) ? null : shown
  })
}
