import { mount, type VueWrapper } from '@vue/test-utils'
import type { Locale } from 'cms/contract'
import { ref, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { asOfKey } from './composables/asOf'
import { localeKey } from './words/locale'
import { nowKey } from './composables/now'
import { postingKey, type Posting } from './composables/posting'
import { siteUrlKey } from './composables/siteUrl'
import { routeRecords } from './routes'
import { now as sampleNow } from './sample-branch'

/** Mounts a component as the app would: with the site's addresses, a language and a present. */
export function mountOnSite<Props extends Record<string, unknown>>(
  component: Component,
  props: Props,
  {
    locale = 'en',
    now = sampleNow,
    asOf = null,
    posting,
  }: { locale?: Locale; now?: Date; asOf?: Date | null; posting?: Posting } = {},
): VueWrapper {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: routeRecords(),
  })
  return mount(component, {
    props,
    global: {
      plugins: [router],
      provide: {
        [localeKey]: ref(locale),
        [nowKey]: ref(now),
        [asOfKey]: ref(asOf),
        [siteUrlKey]: 'https://branch.example',
        [postingKey]: () =>
          posting ? Promise.resolve(posting) : Promise.reject(new Error('Nothing is to be sent')),
      },
    },
  })
}
