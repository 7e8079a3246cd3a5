import type { Core } from '@strapi/strapi'
import { isIcon } from '../../../content/icons/kinds'
import { SiteIcons } from '../../../content/icons/siteIcons'
import { publishedContent } from '../../../content/reading/published'
import { filesOf } from '../../../files/opening'
import { reply } from '../answer'

/** The icons of the site, which stand for it on home screens and in tabs. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const icons = new SiteIcons(async (name) => (await filesOf(strapi)).read(name))

  return {
    icon: reply(publishedContent(strapi), async ({ published, params, part }) => {
      params.refuseOthers()
      const name = part('name')
      if (!isIcon(name)) return null
      const type = name.endsWith('.ico') ? 'image/x-icon' : 'image/png'
      return { type, body: await icons.file(published, name) }
    }),
  }
}
