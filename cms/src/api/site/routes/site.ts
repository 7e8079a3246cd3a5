/** The front door. Each route here is open to anybody; `tests/publicRoutes.ts` lists them again. */
const open = { auth: false } as const

const read = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `site.${action}`,
  config: open,
})

export default {
  type: 'content-api',
  routes: [
    read('/site', 'settings'),
    read('/site/revision', 'revision'),
    read('/site/pages', 'page'),
    read('/site/pages/:path(.+)', 'page'),
    read('/site/meetings', 'meetings'),
    read('/site/meetings/:slug', 'meeting'),
    read('/site/topics', 'topics'),
    read('/site/positions', 'positions'),
    read('/site/positions/:slug', 'position'),
    read('/site/redirects/:path(.+)', 'redirect'),
    read('/site/sitemap', 'sitemap'),
  ],
}
