import { told, toldNames } from '../../../content/mappers/listed'
import { listed } from '../../../content/reading/listed'
import { shortName } from '../../../content/types'

/** The front door. Each route here is open to anybody; `tests/publicRoutes.ts` lists them again. */
const open = { auth: false } as const

const get = (path: string, handler: string) => ({ method: 'GET', path, handler, config: open })
const read = (path: string, action: string) => get(path, `site.${action}`)
const post = (path: string, handler: string) => ({ ...get(path, handler), method: 'POST' })
const file = (path: string, action: string) => get(path, `calendar.${action}`)

export default {
  type: 'content-api',
  routes: [
    // Before the routes whose parts would match their names.
    file('/site/calendar.ics', 'all'),
    file('/site/meetings/:slug/calendar.ics', 'meeting'),
    file('/site/meetings/:slug/:date/calendar.ics', 'date'),
    get('/site/icons/:name', 'icons.icon'),
    read('/site', 'settings'),
    read('/site/revision', 'revision'),
    read('/site/pages', 'page'),
    read('/site/pages/:path(.+)', 'page'),
    read('/site/meetings', 'meetings'),
    read('/site/meetings/:slug', 'meeting'),
    read('/site/meetings/:slug/:date', 'date'),
    read('/site/archive', 'archiveYears'),
    read('/site/archive/:year', 'archive'),
    read('/site/month/:month', 'month'),
    read('/site/topics', 'topics'),
    ...toldNames.flatMap((name) => [
      read(`/site/${name}`, name),
      read(`/site/${name}/:slug`, shortName(listed[name].uid)),
      ...(told[name].versions
        ? [read(`/site/${name}/:slug/:day`, `${shortName(listed[name].uid)}Version`)]
        : []),
    ]),
    read('/site/news', 'news'),
    read('/site/codes', 'codes'),
    read('/site/redirects/:path(.+)', 'redirect'),
    read('/site/sitemap', 'sitemap'),
    read('/site/get-involved', 'getInvolved'),
    get('/site/forms/token', 'forms.token'),
    post('/site/forms/:kind', 'forms.send'),
    post('/site/links', 'links.open'),
  ],
}
