import type { StrapiApp } from '@strapi/strapi/admin'
import { formRequest } from '../saving/places'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { mediaType } from '../strapi/mediaLibrary'
import { aroundRequests } from '../strapi/requests'
import { withPicturesOfTexts, type Layout } from './besideTexts'
import { sendDescriptions } from './descriptions'
import { PictureField } from './PictureField'

/**
 * Lets editors take a photo, and say what it shows, where a form asks for it. What it shows is kept with
 * the file: it is sent before the document is, whose publishing asks for it.
 */
export function takePictures(app: StrapiApp): void {
  drawFields(app, mediaType, PictureField)
  aroundRequests(async ({ method, url, send }) => {
    if (formRequest(method, url)?.isSave === true) await sendDescriptions()
    return send()
  })
}

/** Lets editors say, in another language than the media library's, what pictures within texts show. */
export function describeInTexts(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withPicturesOfTexts)
}
