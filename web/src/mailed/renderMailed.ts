import { computed, createSSRApp, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { Locale, Site } from 'cms/contract'
import { addressOf } from '../addresses'
import { asOfKey } from '../composables/asOf'
import { localeKey } from '../words/locale'
import { nowKey } from '../composables/now'
import { siteUrlKey } from '../composables/siteUrl'
import type { Head } from '../head'
import { headMarkup } from '../headTags'
import { colourSheet } from '../ownColours'
import { loadWords } from '../words'
import { routeRecords } from '../routes'
import { iconTags } from '../siteIcons'
import { pageOf, type Mailed, type MailedTitle } from './mailed'
import style from './mailed.css?inline'
import MailedPage from './MailedPage.vue'
import { mailedWordsOf } from './words'

/** Where mailed links lead, as a path in the contract: the same in every language. */
export const mailedPath = 'get-involved/link'

/** A page that runs nothing, in parts, all of them markup. */
export interface StillPage extends Pick<Head, 'lang' | 'palette'> {
  head: string
  /** What it wears besides the style of all pages: a sheet. */
  style: string
  body: string
}

export interface MailedRequest {
  locale: Locale
  site: Site
  mailed: Mailed
  now: Date
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
}

/**
 * Renders what a mailed link opens, within the frame of the site. The page has no script: it holds
 * what is nobody else's, and a form is all that it needs. Nothing in it names the link's token,
 * which stands in the address to which its forms are sent.
 */
export async function renderMailed(request: MailedRequest): Promise<StillPage> {
  const { locale, site, mailed, now, siteUrl } = request
  await loadWords(locale)
  const router = createRouter({ history: createMemoryHistory(), routes: routeRecords() })
  await router.push(addressOf(locale, mailedPath))
  const app = createSSRApp({ render: () => h(MailedPage, { site, mailed }) })
  app.provide(
    localeKey,
    computed(() => locale),
  )
  app.provide(nowKey, ref(now))
  app.provide(asOfKey, ref(null))
  app.provide(siteUrlKey, siteUrl)
  app.use(router)
  const title = `${titleOf(pageOf(mailed), mailed, locale)} · ${site.branchName}`
  const tags: Head['tags'] = [
    { name: 'meta', attributes: { name: 'robots', content: 'noindex, nofollow' } },
    ...iconTags(site),
  ]
  return {
    lang: locale,
    palette: site.palette,
    head: headMarkup({ title, tags }),
    style: style.trim() + colourSheet(site.colours),
    body: await renderToString(app),
  }
}

function titleOf(page: MailedTitle, { view }: Mailed, locale: Locale): string {
  const { confirm, unsubscribe, myData, date, nothing } = mailedWordsOf(locale)
  switch (page) {
    case 'confirm':
      return confirm.title
    case 'confirmed':
      return confirm.done
    case 'confirmedBefore':
      return confirm.before
    case 'unsubscribe':
      return unsubscribe.title
    case 'unsubscribed':
      return unsubscribe.done
    case 'myData':
      return myData.title
    case 'deleted':
      return myData.done
    case 'date':
      return date.title
    case 'dateAnswered':
      return view?.kind === 'date' && view.answer ? date.answers[view.answer] : date.title
    case 'nothing':
      return nothing.title
  }
}
