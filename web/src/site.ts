import type { Locale, Site } from 'cms/contract'
import {
  computed,
  h,
  markRaw,
  nextTick,
  ref,
  shallowRef,
  type App as VueApp,
  type Component,
  type Ref,
} from 'vue'
import {
  createRouter,
  isNavigationFailure,
  NavigationFailureType,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
  type RouterHistory,
} from 'vue-router'
import App from './App.vue'
import { defaultLocale } from './addresses'
import { Moved } from './cms/failures'
import { asOfKey } from './composables/asOf'
import { localeKey } from './words/locale'
import { nowKey } from './composables/now'
import { postingKey } from './composables/posting'
import { siteUrlKey } from './composables/siteUrl'
import type { Fetched, Fetching, FetchingOptions } from './fetching'
import type { Destination } from './loads'
import { loadWords, wordsOf } from './words'
import { loadFormHeadings } from './words/formHeadings'
import { routeRecords } from './routes'
import { views, type Screen } from './screens'
import type { Shown, View } from './shown'

export interface SiteOptions {
  /** Vue's `createApp`, or `createSSRApp` where markup is rendered or hydrated. */
  createApp(root: Component): VueApp
  /** Gives access to the cms; called when something is to be loaded. */
  cms(): Promise<FetchingOptions['cms']>
  history: RouterHistory
  now: Date
  /** When what is shown first was so, if that is not now. */
  asOf?: Date | null
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
  /** What the first navigation shows, so that it loads nothing. */
  firstData?: Shown
  /** Leads a navigation on to where its address has moved; false: it ends here. */
  follow(moved: Moved): RouteLocationRaw | false
  /** Called when content cannot be had; unless it throws, the error view is shown. */
  failed(error: unknown): void
}

export interface BranchSite {
  app: VueApp
  router: Router
  now: Ref<Date>
  /** When what is shown was so, as long as nothing newer can be had; null: it is so now. */
  asOf: Ref<Date | null>
  view: Readonly<Ref<View | null>>
  /** Fetches what an address shows, for a visitor who is about to go there. */
  prefetch: (address: string) => void
}

/** Whether a page has to say at once what the forms are called; others do so when they are alive. */
function hasFormHeadings(kind: Screen['kind']): boolean {
  return kind === 'getInvolved' || kind === 'form' || kind === 'sent'
}

/**
 * A fresh app and router. Every navigation loads what it is going to show, then shows it. There is
 * no state but in what is returned: the server makes one for each request.
 */
export function createSite(options: SiteOptions): BranchSite {
  const view = shallowRef<View | null>(null)
  const loading = ref(false)
  const now = ref(options.now)
  const asOf = ref(options.asOf ?? null)
  const sites = new Map<Locale, Promise<Site>>()
  let firstData = options.firstData
  if (firstData?.site) sites.set(firstData.locale, Promise.resolve(firstData.site))

  // The first page brings its data: how to load is part of what it does without.
  let fetching: Promise<Fetching> | null = null
  const fetcher = () => {
    fetching ??= Promise.all([import('./fetching'), options.cms()]).then(
      ([{ Fetching }, cms]) => new Fetching({ cms, sites, now: () => now.value }),
    )
    fetching.catch(() => (fetching = null))
    return fetching
  }

  async function load(to: RouteLocationNormalized): Promise<Fetched> {
    const { locale } = to.meta
    try {
      return await (await fetcher()).fetch(to)
    } catch (error) {
      if (error instanceof Moved) throw error
      options.failed(error)
      const [site] = await Promise.all([sites.get(locale)?.catch(() => null), loadWords(locale)])
      const { title } = wordsOf(locale).error
      const screen = { kind: 'error' as const }
      return { shown: { locale, site: site ?? null, screen, title, paths: null }, asOf: null }
    }
  }

  const router = createRouter({
    history: options.history,
    routes: routeRecords(),
    async scrollBehavior(to, from, saved) {
      await nextTick()
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      return isSameList(to, from) ? false : { top: 0 }
    },
  })

  // Loaded before the view changes, shown when the router has accepted the navigation.
  const loaded = new WeakMap<RouteLocationNormalized, View>()
  router.beforeEach((to, from) => {
    loading.value = view.value !== null && !isSamePage(to, from)
  })
  router.beforeResolve(async (to, from) => {
    const stays = view.value !== null && view.value.screen.kind !== 'error' && isSamePage(to, from)
    if (stays) return
    try {
      const { shown, asOf: time } = firstData
        ? { shown: firstData, asOf: asOf.value }
        : await load(to)
      firstData = undefined
      const [{ default: component }] = await Promise.all([
        views[shown.screen.kind](),
        loadWords(shown.locale),
        hasFormHeadings(shown.screen.kind) && loadFormHeadings(shown.locale),
      ])
      loaded.set(to, { ...shown, component: markRaw(component), asOf: time, key: to.path })
    } catch (error) {
      if (error instanceof Moved) return options.follow(error)
      throw error
    }
  })
  router.afterEach((to, _from, failure) => {
    // A newer navigation took this one's place and is still loading.
    if (isNavigationFailure(failure, NavigationFailureType.cancelled)) return
    loading.value = false
    const next = failure ? undefined : loaded.get(to)
    if (!next) return
    view.value = next
    asOf.value = next.asOf
  })
  router.onError(() => {
    loading.value = false
  })

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
      fetcher().then(
        (fetcher) => fetcher.fetchAhead(to, ({ screen }) => views[screen.kind]()),
        // It is told when somebody goes there.
        () => undefined,
      )
    },
  }
}

/** True when only the place on the page differs. */
function isSamePage(to: Destination, from: Destination): boolean {
  return to.path === from.path && JSON.stringify(to.query) === JSON.stringify(from.query)
}

/** True when one list is only narrowed differently, so that the visitor stays where they are. */
function isSameList(to: RouteLocationNormalized, from: RouteLocationNormalized): boolean {
  return to.path === from.path && to.query.after === from.query.after
}
