/**
 * The routes that answer anybody. `isPost`: what is posted there can be kept, if it is in order. A new
 * route of the cms fails the test until it stands here; think twice before you add one.
 */
export const openRoutes: { path: string; isPost?: true }[] = [
  { path: '/_health' },
  { path: '/_ready' },
  { path: '/api/site' },
  { path: '/api/site/revision' },
  { path: '/api/site/calendar.ics' },
  { path: '/api/site/meetings/:slug/calendar.ics' },
  { path: '/api/site/meetings/:slug/:date/calendar.ics' },
  { path: '/api/site/icons/:name' },
  { path: '/api/site/pages' },
  { path: '/api/site/pages/:path(.+)' },
  { path: '/api/site/meetings' },
  { path: '/api/site/meetings/:slug' },
  { path: '/api/site/meetings/:slug/:date' },
  { path: '/api/site/archive' },
  { path: '/api/site/archive/:year' },
  { path: '/api/site/month/:month' },
  { path: '/api/site/topics' },
  { path: '/api/site/positions' },
  { path: '/api/site/positions/:slug' },
  { path: '/api/site/articles' },
  { path: '/api/site/articles/:slug' },
  { path: '/api/site/papers' },
  { path: '/api/site/papers/:slug' },
  { path: '/api/site/papers/:slug/:day' },
  { path: '/api/site/groups' },
  { path: '/api/site/groups/:slug' },
  { path: '/api/site/people' },
  { path: '/api/site/people/:slug' },
  { path: '/api/site/circulars' },
  { path: '/api/site/circulars/:slug' },
  { path: '/api/site/news' },
  { path: '/api/site/codes' },
  { path: '/api/site/redirects/:path(.+)' },
  { path: '/api/site/sitemap' },
  { path: '/api/site/get-involved' },
  { path: '/api/site/forms/token' },
  { path: '/api/site/forms/:kind', isPost: true },
  { path: '/api/site/links', isPost: true },
]

/** What everything else says to somebody who has not signed in. */
export const closedStatuses = [401, 403, 404, 405]

/** What a form or a link says to what is not in order, beside that there is none. */
export const refusedStatuses = [400, 404, 415]
