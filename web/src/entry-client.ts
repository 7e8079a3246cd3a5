import { createApp, createSSRApp, watch } from 'vue'
import { createWebHistory, type Router, type RouterHistory } from 'vue-router'
import { defaultLocale } from './addresses'
import { bringLater } from './components/bringLater'
import type * as Navigation from './navigation'
import { nextTask } from './nextTask'
import { readFirstData } from './readFirstData'
import { createSite, type BranchSite } from './site'
import { loadFormHeadings } from './words/formHeadings'

const firstData = readFirstData(document)
const siteUrl = firstData?.siteUrl ?? location.origin

/** What content could not be had for; `response` is there where a server answered. */
interface Failure extends Error {
  cause?: { response?: unknown }
}

let site: BranchSite
let navigation: typeof Navigation | undefined
let hasFaces = false

/** The parts of the page that can wait, with what the forms among them are called. */
function bringParts(): Promise<void> {
  return bringLater(loadFormHeadings(site.view.value?.locale ?? defaultLocale))
}

/** What visitors never need: how links lead on within a preview. */
async function stayInPreview(router: Router, history: RouterHistory): Promise<void> {
  if (!firstData?.preview) return
  const { linkWithin, leaveByDocument } = await import('./preview')
  linkWithin(firstData.preview, history)
  leaveByDocument(router)
}

async function begin(): Promise<void> {
  // A finger that comes now waits for what is loaded to be read, not for all that follows too.
  await nextTask()
  // The first of them takes as long as a page to come to life: the browser reads up how times are written.
  new Intl.DateTimeFormat()
  await nextTask()
  const history = createWebHistory()
  site = createSite({
    createApp: firstData ? createSSRApp : createApp,
    async cms() {
      // What comes in may need every part there is, and parts that come late would push others away.
      const [loaded] = await Promise.all([import('./navigation'), bringParts()])
      navigation = loaded
      const baseUrl = import.meta.env.VITE_CMS_URL ?? ''
      return (answered) => loaded.createCms(baseUrl, { answered })
    },
    history,
    now: firstData ? new Date(firstData.now) : new Date(),
    asOf: firstData?.asOf ? new Date(firstData.asOf) : null,
    siteUrl,
    ...(firstData && { firstData }),
    follow: (moved, from) => navigation?.follow(moved, from, site.router) ?? false,
    failed(error: Failure) {
      console.error(error)
      // Nothing was heard of a server: it is shown as a phone has kept it, by a document of its own.
      if (!error.cause?.response && navigator.serviceWorker?.controller) throw error
    },
  })
  const { app, router, now, view } = site
  // The router sees to where a reader comes back to in a page that is awake; it may be left before.
  window.history.scrollRestoration = 'auto'

  // After a deployment a view's old chunk is gone: the server has the page in its new form.
  router.onError((_error, to) => {
    if (view.value) location.assign(to.fullPath)
  })

  // The head of the first page is the server's, with more in it: what search engines read.
  watch(view, (shown) => {
    if (shown && navigation) {
      if (hasFaces) document.documentElement.classList.add('faces')
      navigation.arrive(document, shown, siteUrl, now.value)
    }
  })

  await Promise.all([router.isReady(), stayInPreview(router, history)])
  await nextTask()
  app.mount('#app')
}

// No top-level await: the chunks of views import this module and would wait for it forever.
const mounted = begin()

/** Has the app take the page over, but for the parts that can wait. */
export async function mount(): Promise<void> {
  await mounted
}

/**
 * Brings the whole page to life, once.
 *
 * @param sign what the visitor did first, if that is why
 */
export async function wake(sign: Event | null): Promise<void> {
  await mounted
  await bringParts()
  // It came with them.
  const { stayAwake } = await import('./awake')
  hasFaces = await stayAwake(site.now, firstData, sign, site.prefetch)
}
