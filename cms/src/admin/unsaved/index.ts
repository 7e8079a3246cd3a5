import type { StrapiApp } from '@strapi/strapi/admin'
import { followSave } from '../saving/followSave'
import { forget, forgetAllOf, forgetOld, isKept } from './kept'
import { logoutPath } from '../strapi/addresses'
import { addPanel } from '../strapi/contentManager'
import { aroundRequests } from '../strapi/requests'
import { UnsavedPanel } from './UnsavedPanel'
import { currentUser, noteUser } from './user'

/** Nothing that an editor typed is lost to a reload, an ended session or another editor. */
export function keepUnsaved(app: StrapiApp): void {
  forgetOld(Date.now())
  aroundRequests(async (request) => {
    const response = await followSave(request, {
      isKept: (place) => currentUser.id !== null && isKept(currentUser.id, place),
      onSaved: (place) => {
        if (currentUser.id !== null) forget(currentUser.id, place)
      },
    })
    await noteUser(request, response)
    // When a session has ended by itself the admin logs out too, but the cms then refuses.
    if (request.url.pathname === logoutPath && response.ok) forgetAllOf(currentUser.id)
    return response
  })
  addPanel(app, UnsavedPanel)
}
