import type { StrapiApp } from '@strapi/strapi/admin'

/** In the place of the plugin for releases, which is asked for its lists by the one for languages. */
const plugin = {
  register: (app: Pick<StrapiApp, 'createHook'>) =>
    app.createHook('ContentReleases/pages/ReleaseDetails/add-locale-in-releases'),
}
export default plugin
