import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { Locale } from 'cms/contract'
import type { Cms } from './cms/door'
import type { Moved } from './cms/failures'
import { firstDataMarkup } from './firstData'
import { headOf, type Head } from './head'
import { headMarkup } from './headTags'
import { dataMarkup } from './markup'
import type { Screen } from './screens'
import { shareCard } from './shareCard'
import { createSite } from './site'
import { structuredData } from './structuredData'
import './styles/index.css'

export interface RenderRequest {
  /** Root-relative address, with its query. */
  address: string
  cms: Cms
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
  now: Date
}

/** A page in parts, all of them markup. */
export interface RenderedPage extends Pick<Head, 'lang' | 'palette'> {
  kind: Screen['kind']
  status: 200 | 404
  head: string
  body: string
  firstData: string
}

/** What stands at an address: it is loaded, but not rendered yet. */
export interface OpenedPage {
  status: 200 | 404
  locale: Locale
  /** @param asOf when it was all so, if the cms could not be asked just now; null: it was asked */
  render(asOf: Date | null): Promise<RenderedPage>
}

/**
 * Loads what stands at an address.
 *
 * @returns where it has moved, if it has
 * @throws CmsUnavailable when its content cannot be had
 */
export async function openPage(request: RenderRequest): Promise<OpenedPage | { moved: Moved }> {
  const { address, cms, siteUrl, now } = request
  let moved: Moved | null = null
  const { app, router, view, asOf } = createSite({
    createApp: createSSRApp,
    cms: () => Promise.resolve(() => cms),
    history: createMemoryHistory(),
    now,
    siteUrl,
    follow(to) {
      moved = to
      return false
    },
    failed(error) {
      throw error
    },
  })
  await router.push(address)
  if (moved) return { moved }
  if (!view.value) throw new Error(`Nothing was loaded for ${address}`)

  const { component: _component, key: _key, asOf: _asOf, ...shown } = view.value
  const status = shown.screen.kind === 'notFound' ? 404 : 200
  return {
    status,
    locale: shown.locale,
    async render(time) {
      asOf.value = time
      const head = headOf(shown, siteUrl, now)
      const facts = structuredData(shown, siteUrl)
      return {
        kind: shown.screen.kind,
        status,
        lang: head.lang,
        palette: head.palette,
        head: [
          headMarkup({ ...head, tags: [...head.tags, ...shareCard(shown, head, siteUrl, now)] }),
          ...(facts ? [dataMarkup('application/ld+json', facts)] : []),
        ].join('\n'),
        body: await renderToString(app),
        firstData: firstDataMarkup({
          ...shown,
          now: now.toISOString(),
          asOf: time?.toISOString() ?? null,
          siteUrl,
        }),
      }
    },
  }
}
