import type { StrapiApp } from '@strapi/strapi/admin'

/** Actions of Strapi's forms that lead to where a developer makes the forms; ours are made by code. */
const developers = ['edit-the-model', 'configure-the-view']

/** Takes out of the menu of each form what only developers need. To be called when all plugins have started. */
export function hideDevelopersActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addDocumentAction } = app.getPlugin('content-manager').apis
  // Strapi types what its plugins offer as unknown.
  if (typeof addDocumentAction !== 'function') {
    throw new Error('the content manager takes no actions')
  }
  Reflect.apply(addDocumentAction, undefined, [
    (actions: { type?: string }[]) =>
      actions.filter(({ type }) => type === undefined || !developers.includes(type)),
  ])
}
