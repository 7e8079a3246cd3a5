import type { StrapiApp } from '@strapi/strapi/admin'
import { followSaves } from '../saving/followSaves'
import { followLogout } from './followLogout'
import { forget, forgetAllOf, forgetOld } from './kept'
import { UnsavedPanel } from './UnsavedPanel'
import { currentUser } from './user'

/** Nothing that an editor typed is lost to a reload, an ended session or another editor. */
export function keepUnsaved(app: StrapiApp): void {
  forgetOld(Date.now())
  followSaves((place) => {
    if (currentUser.id !== null) forget(currentUser.id, place)
  })
  followLogout(() => {
    if (currentUser.id !== null) forgetAllOf(currentUser.id)
  })
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis
  // Strapi types what its plugins offer as unknown.
  if (typeof addEditViewSidePanel !== 'function') {
    throw new Error('the content manager takes no panels')
  }
  Reflect.apply(addEditViewSidePanel, undefined, [[UnsavedPanel]])
}
