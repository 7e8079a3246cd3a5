import { computed, h, ref, shallowRef, type App as VueApp, type Component, type Ref } from 'vue'
import type { Router } from 'vue-router'
import App from './App.vue'
import { defaultLocale } from './addresses'
import { asOfKey } from './composables/asOf'
import { nowKey } from './composables/now'
import { postingKey } from './composables/posting'
import { siteUrlKey } from './composables/siteUrl'
import { views } from './screens'
import type { View } from './shown'
import { createSiteRouter, isSamePage, type RouterOptions, type Showing } from './siteRouter'
import { createSource, type SourceOptions } from './source'
import { localeKey } from './words/locale'

export interface SiteOptions extends SourceOptions, RouterOptions {
  /** Vue's `createApp`, or `createSSRApp` where markup is rendered or hydrated. */
  createApp(root: Component): VueApp
  now: Date
  /** When what is shown first was so, if that is not now. */
  asOf?: Date | null
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
}

export interface BranchSite extends Pick<Showing, 'asOf'> {
  app: VueApp
  router: Router
  now: Ref<Date>
  view: Readonly<Ref<View | null>>
  /** Fetches what an address shows, for a visitor who is about to go there. */
  prefetch: (address: string) => void
}

/**
 * A fresh app and router. There is no state but in what is returned: the server makes one for each
 * request.
 */
export function createSite(options: SiteOptions): BranchSite {
  const now = ref(options.now)
  const asOf = ref(options.asOf ?? null)
  const view = shallowRef<View | null>(null)
  const loading = ref(false)
  const source = createSource(options, now)
  const router = createSiteRouter(options, { view, loading, asOf }, source)

  const app = options.createApp({
    render: () =>
      view.value &&
      h(App, {
        view: view.value,
        loading: loading.value,
        onRetry: () => router.replace({ ...router.currentRoute.value, force: true }),
      }),
  })
  app.provide(
    localeKey,
    computed(() => view.value?.locale ?? defaultLocale),
  )
  app.provide(nowKey, now)
  app.provide(asOfKey, asOf)
  app.provide(siteUrlKey, options.siteUrl)
  app.provide(postingKey, async () => (await options.cms())(() => undefined))
  app.use(router)
  return {
    app,
    router,
    now,
    asOf,
    view,
    prefetch(address) {
      const to = router.resolve(address)
      if (loading.value || isSamePage(to, router.currentRoute.value)) return
      source.fetcher().then(
        (fetcher) => fetcher.fetchAhead(to, ({ screen }) => views[screen.kind]()),
        // It is told when somebody goes there.
        () => undefined,
      )
    },
  }
}
