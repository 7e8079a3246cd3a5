import { computed, createSSRApp, ref, type VNode } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { Locale, Palette, Site } from 'cms/contract'
import { colourSheet } from './colourSheet'
import { asOfKey } from './composables/asOf'
import { nowKey } from './composables/now'
import { siteUrlKey } from './composables/siteUrl'
import type { Head } from './head'
import { headMarkup } from './headTags'
import { routeRecords } from './routes'
import { iconTags } from './siteIcons'
import { localeKey } from './words/locale'

/** A page that runs nothing, in parts, all of them markup. */
export interface StillPage extends Pick<Head, 'lang'> {
  palette: Palette
  head: string
  /** What it wears besides the style of all pages: a sheet. */
  style: string
  body: string
}

export interface StillRequest {
  locale: Locale
  site: Site
  now: Date
  /** When it was all so, if the cms could not be asked just now; null: it was asked, or is not shown. */
  asOf: Date | null
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
  /** Root-relative: where it is on the site. */
  address: string
  /** Without the name of the site. */
  title: string
  style: string
}

/**
 * Renders a page within the frame of the site that has no script and is for no search engine. The words
 * of its language have to be there (`loadWords`).
 *
 * @param content what stands in the page
 */
export async function renderStill(
  { locale, site, now, asOf, siteUrl, address, title, style }: StillRequest,
  content: () => VNode,
): Promise<StillPage> {
  const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })
  await router.push(address)
  const app = createSSRApp({ render: content })
  app.provide(
    localeKey,
    computed(() => locale),
  )
  app.provide(nowKey, ref(now))
  app.provide(asOfKey, ref(asOf))
  app.provide(siteUrlKey, siteUrl)
  app.use(router)
  const tags: Head['tags'] = [
    { name: 'meta', attributes: { name: 'robots', content: 'noindex, nofollow' } },
    ...iconTags(site),
  ]
  return {
    lang: locale,
    palette: site.palette,
    head: headMarkup({ title: `${title} · ${site.branchName}`, tags }),
    style: style.trim() + colourSheet(site),
    body: await renderToString(app),
  }
}
