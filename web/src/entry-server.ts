import { createSSRApp } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { Locale, Palette, Site } from 'cms/contract'
import type { Cms } from './cms/door'
import type { Moved } from './cms/failures'
import { colourSheet } from './colourSheet'
import { describe } from './describe'
import { firstDataMarkup } from './firstData'
import { headOf, type Head, type HeadTag } from './head'
import { headMarkup } from './headTags'
import { loadShown } from './loads'
import { mayBeKept } from './kept/mayBeKept'
import { dataMarkup } from './markup'
import { hrefIn, linkWithin, type Previewed } from './preview'
import { previewBar } from './previewBar'
import { routeRecords } from './routes'
import type { ShownForm } from './forms'
import type { Screen } from './screens'
import { shareCard } from './shareCard'
import type { SharePicture } from './sharePicture'
import type { Loaded, Shown } from './shown'
import { createSite } from './site'
import { iconTags } from './siteIcons'
import { breadcrumbs, structuredData } from './structuredData'
import { wornStylesKey } from './wornStyle'
import './styles/index.css'

export interface RenderRequest {
  /** Root-relative address, with its query. */
  address: string
  cms: Cms
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
  now: Date
  /** Set when what stands at the address is to be shown as a preview. */
  preview?: Previewed
  /** Set when the form at the address was sent, but not accepted. */
  outcome?: FormOutcome
  /** The picture that other sites show of a screen; left out: none is drawn. */
  pictureOf?: (loaded: Loaded, now: Date) => Promise<SharePicture | null>
}

/** What came of a form that was sent, and what was written into it. */
export type FormOutcome = Pick<ShownForm, 'typed' | 'problems' | 'token' | 'trouble'>

/** A page in parts, all of them markup. */
export interface RenderedPage extends Pick<Head, 'lang'> {
  palette: Palette
  kind: Screen['kind']
  status: 200 | 404
  head: string
  /** What stands before the app; only previews have something there. */
  bar: string
  /** What it wears besides the style of all pages: a sheet; `''`: nothing. */
  style: string
  body: string
  firstData: string
}

/** What stands at an address: it is loaded, but not rendered yet. */
export interface OpenedPage {
  status: 200 | 404
  locale: Locale
  /** Whether phones may keep it for when they are offline. */
  mayBeKept: boolean
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
  const { address, cms, siteUrl, now, preview, outcome, pictureOf } = request
  let moved: Moved | null = null
  const history = createMemoryHistory()
  if (preview) linkWithin(preview, history)
  const { app, router, view, asOf } = createSite({
    createApp: createSSRApp,
    cms: () => Promise.resolve(() => cms),
    history,
    now,
    siteUrl,
    ...(preview && { firstData: await previewOf(request) }),
    ...(outcome && { firstData: await formAfter(request, outcome) }),
    follow(to) {
      moved = to
      return false
    },
    failed(error) {
      throw error
    },
  })
  await router.push(preview ? hrefIn(preview, address) : address)
  if (moved) return { moved }
  if (!view.value) throw new Error(`Nothing was loaded for ${address}`)

  const { component: _component, key: _key, asOf: _asOf, ...shown } = view.value
  const status = shown.screen.kind === 'notFound' ? 404 : 200
  return {
    status,
    locale: shown.locale,
    mayBeKept: mayBeKept(shown),
    async render(time) {
      asOf.value = time
      const head = headOf(shown, siteUrl, now)
      const picture = (await pictureOf?.(shown, now)) ?? null
      const facts = preview
        ? []
        : [structuredData(shown, siteUrl, picture), breadcrumbs(shown, siteUrl)]
      const card = { head, siteUrl, picture, now }
      const tags = preview ? unlisted : [...head.tags, ...shareCard(shown, card)]
      const icons = iconTags(shown.site)
      const worn: Pick<Site, 'palette' | 'colours'> = shown.site ?? {
        palette: 'red',
        colours: null,
      }
      const styles = new Set<string>()
      app.provide(wornStylesKey, styles)
      const body = await renderToString(app)
      return {
        kind: shown.screen.kind,
        status,
        lang: head.lang,
        palette: worn.palette,
        head: [
          headMarkup({ ...head, tags: [...tags, ...icons] }),
          ...facts.flatMap((fact) => (fact ? [dataMarkup('application/ld+json', fact)] : [])),
        ].join('\n'),
        style: colourSheet(worn) + [...styles].join(''),
        bar: preview ? previewBar(preview.state, shown.locale) : '',
        // Of every link that leads elsewhere; no text holds it, since quotes in texts are escaped.
        body: body.replaceAll(' class=""', ''),
        firstData: firstDataMarkup({
          ...shown,
          now: now.toISOString(),
          asOf: time?.toISOString() ?? null,
          siteUrl,
          ...(preview && { preview }),
        }),
      }
    },
  }
}

/** All that a preview says of itself to programs. */
const unlisted: HeadTag[] = [
  { name: 'meta', attributes: { name: 'robots', content: 'noindex, nofollow' } },
]

/** What would stand at the address; it is no address to come back to. */
async function previewOf(request: RenderRequest): Promise<Shown> {
  return { ...(await shownAt(request)), paths: null }
}

/** The form with what was written into it, and what came of that. */
async function formAfter(request: RenderRequest, outcome: FormOutcome): Promise<Shown> {
  const shown = await shownAt(request)
  const { screen, site, locale } = shown
  if (screen.kind !== 'form') return shown
  const after = { ...screen, data: { ...screen.data, ...outcome } }
  return { ...shown, screen: after, title: describe(after, site, locale, request.now).title }
}

/**
 * What stands at an address, without what renders it.
 *
 * @throws Moved, CmsUnavailable
 */
export function shownAt({
  address,
  cms,
  now,
}: Pick<RenderRequest, 'address' | 'cms' | 'now'>): Promise<Shown> {
  const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })
  return loadShown(cms, router.resolve(address), now)
}
