import { createApp, createSSRApp, watch } from 'vue'
import { createWebHistory } from 'vue-router'
import { keepTrue } from './composables/now'
import { readFirstData } from './firstData'
import type * as Navigation from './navigation'
import { createSite } from './site'
import './styles/index.css'

const firstData = readFirstData(document)
const siteUrl = firstData?.siteUrl ?? location.origin

let navigation: typeof Navigation | undefined

const { app, router, now, asOf, view } = createSite({
  createApp: firstData ? createSSRApp : createApp,
  async cms() {
    navigation ??= await import('./navigation')
    return navigation.createCms(import.meta.env.VITE_CMS_URL ?? '', {
      answered(time) {
        asOf.value = time
      },
    })
  },
  history: createWebHistory(),
  now: firstData ? new Date(firstData.now) : new Date(),
  asOf: firstData?.asOf ? new Date(firstData.asOf) : null,
  siteUrl,
  ...(firstData && { firstData }),
  follow({ to }) {
    if (to.startsWith('/')) return { path: to, replace: true }
    location.assign(to)
    return false
  },
  failed(error) {
    console.error(error)
  },
})

// After a deployment a view's old chunk is gone: the server has the page in its new form.
router.onError((_error, to) => {
  if (view.value) location.assign(to.fullPath)
})

// The head of the first page is the server's, with more in it: what search engines read.
watch(view, (shown) => {
  if (shown && navigation) {
    navigation.applyHead(document, navigation.headOf(shown, siteUrl, now.value))
  }
})

// No top-level await: the chunks of views import this module and would wait for it forever.
void router.isReady().then(() => {
  app.mount('#app')
  keepTrue(now)
})
