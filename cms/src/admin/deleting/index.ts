import type { StrapiApp } from '@strapi/strapi/admin'
import { onlyOfMany, type Action } from './onlyOfMany'

/** Takes the way to delete what stands once out of its menu: the cms refuses it. */
export function hideDeletion(app: StrapiApp): void {
  const { addDocumentAction } = app.getPlugin('content-manager').apis
  // Strapi types what its plugins offer as unknown.
  if (typeof addDocumentAction !== 'function') {
    throw new Error('the content manager takes no actions')
  }
  Reflect.apply(addDocumentAction, undefined, [
    (actions: Action[]) =>
      actions.map((action) => (action.type === 'delete' ? onlyOfMany(action) : action)),
  ])
}
