import { guardPreviews, type ContentManagerPlugin } from '../../strapi/contentManager'

/** Strapi finds this file by its name. It would give whoever has signed in a link to any draft. */
export default (plugin: ContentManagerPlugin): ContentManagerPlugin => {
  guardPreviews(plugin, 'api::preview.may-read')
  return plugin
}
