import { mount, type VueWrapper } from '@vue/test-utils'
import type { Locale } from 'cms/contract'
import { ref, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { asOfKey } from '../composables/asOf'
import { localeKey } from '../words/locale'
import { nowKey } from '../composables/now'
import { postingKey, type Posting } from '../composables/posting'
import { siteUrlKey } from '../composables/siteUrl'
import { routeName, type RouteKind } from '../links'
import { now as sampleNow } from '../sample-branch'
import { locales, prefixOf } from '../addresses'

const paths: Record<RouteKind, string> = {
  home: '',
  next: '/next',
  meetings: '/meetings',
  archive: '/meetings/archive/:year?',
  month: '/meetings/month/:month?',
  meeting: '/meetings/:slug',
  date: '/meetings/:slug/:date',
  positions: '/positions',
  position: '/positions/:slug',
  news: '/news/:year(\\d{4})?',
  article: '/news/:slug',
  getInvolved: '/get-involved',
  form: '/get-involved/:form/:slug?/:date?',
  sent: '/get-involved/sent/:form/:slug?/:date?',
  privacy: '/privacy',
  search: '/search',
  page: '/:path(.*)*',
}

const kinds = Object.keys(paths) as RouteKind[]

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
    routes: locales.flatMap((language) =>
      kinds.map((kind) => ({
        name: routeName(language, kind),
        path: prefixOf(language) + paths[kind] || '/',
        component: { render: () => null },
      })),
    ),
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
