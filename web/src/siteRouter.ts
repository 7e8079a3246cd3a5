import { markRaw, nextTick, type Ref, type ShallowRef } from 'vue'
import {
  createRouter,
  isNavigationFailure,
  NavigationFailureType,
  START_LOCATION,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
  type RouterHistory,
} from 'vue-router'
import { Moved } from './cms/failures'
import type { Destination } from './loads'
import { routeRecords } from './routes'
import { views, type Screen } from './screens'
import type { Shown, View } from './shown'
import type { Source } from './source'
import { loadWords } from './words'
import { loadFormHeadings } from './words/formHeadings'

export interface RouterOptions {
  history: RouterHistory
  /** What the first navigation shows, so that it loads nothing. */
  firstData?: Shown
  /** Leads a navigation on from an address to where that has moved; false: it ends here. */
  follow(moved: Moved, from: string): RouteLocationRaw | false
}

/** What a site shows, and whether something else is on its way. */
export interface Showing {
  view: ShallowRef<View | null>
  loading: Ref<boolean>
  /** When what is shown was so, as long as nothing newer can be had; null: it is so now. */
  asOf: Ref<Date | null>
}

/** Every navigation loads what it is going to show, then shows it. */
export function createSiteRouter(
  options: RouterOptions,
  { view, loading, asOf }: Showing,
  { load }: Pick<Source, 'load'>,
): Router {
  const router = createRouter({
    history: options.history,
    routes: routeRecords(),
    async scrollBehavior(to, from, saved) {
      await nextTick()
      // What came as a document is read on where its reader is by the time it comes to life.
      if (from === START_LOCATION && scrollY > 0) return false
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      return isSameList(to, from) ? false : { top: 0 }
    },
  })

  // Loaded before the view changes, shown when the router has accepted the navigation.
  const loaded = new WeakMap<RouteLocationNormalized, View>()
  let { firstData } = options
  router.beforeEach((to, from) => {
    loading.value = view.value !== null && !isSamePage(to, from)
  })
  router.beforeResolve(async (to, from) => {
    const stays = view.value !== null && view.value.screen.kind !== 'error' && isSamePage(to, from)
    if (stays) return
    try {
      const fetched = firstData ? { shown: firstData, asOf: asOf.value } : await load(to)
      firstData = undefined
      // A later part of a list is a page of its own, which begins at its heading.
      loaded.set(to, {
        ...(await viewOf(fetched.shown)),
        asOf: fetched.asOf,
        key: to.path + String(to.query.after ?? ''),
      })
    } catch (error) {
      if (error instanceof Moved) return options.follow(error, to.fullPath)
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
  return router
}

/** Brings what shows it, and the words that it needs at once. */
async function viewOf(shown: Shown): Promise<Omit<View, 'asOf' | 'key'>> {
  const [{ default: component }] = await Promise.all([
    views[shown.screen.kind](),
    loadWords(shown.locale),
    hasFormHeadings(shown.screen.kind) && loadFormHeadings(shown.locale),
  ])
  return { ...shown, component: markRaw(component) }
}

/** Whether a page has to say at once what the forms are called; others do so when they are alive. */
function hasFormHeadings(kind: Screen['kind']): boolean {
  return kind === 'getInvolved' || kind === 'form' || kind === 'sent'
}

/** True when only the place on the page differs. */
export function isSamePage(to: Destination, from: Destination): boolean {
  return to.path === from.path && JSON.stringify(to.query) === JSON.stringify(from.query)
}

/** True when one list is only narrowed differently, so that the visitor stays where they are. */
function isSameList(to: RouteLocationNormalized, from: RouteLocationNormalized): boolean {
  return to.path === from.path && to.query.after === from.query.after
}
