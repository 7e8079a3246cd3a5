import { createSSRApp, h, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { Locale, Occurrence, Site } from 'cms/contract'
import { addressOf } from '../addresses'
import { asOfKey } from '../composables/asOf'
import { nowKey } from '../composables/now'
import { siteUrlKey } from '../composables/siteUrl'
import { escaped } from '../markup'
import { signalColours } from '../styles/signal'
import { loadWords, wordsOf } from '../words'
import { localeKey } from '../words/locale'
import style from './embed.css?inline'
import EmbeddedDates from './EmbeddedDates.vue'

export interface EmbedRequest {
  locale: Locale
  site: Site
  dates: Occurrence[]
  now: Date
  /** When it was all so, if the cms could not be asked just now; null: it was asked. */
  asOf: Date | null
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
}

/** A document for a frame of another site, and the one style sheet that stands in it. */
export interface EmbedDocument {
  html: string
  style: string
}

/** Renders the next dates as a page that runs nothing and asks for nothing. */
export async function renderEmbed(request: EmbedRequest): Promise<EmbedDocument> {
  const { locale, site, dates, now, asOf, siteUrl } = request
  await loadWords(locale)
  const app = createSSRApp({ render: () => h(EmbeddedDates, { site, dates }) })
  app.provide(localeKey, ref(locale))
  app.provide(nowKey, ref(now))
  app.provide(asOfKey, ref(asOf))
  app.provide(siteUrlKey, siteUrl)
  const body = await renderToString(app)
  const { light, dark } = signalColours(site)
  const sheet = `:root{--signal-light:${light};--signal-dark:${dark}}${style.trim()}`
  const title = `${wordsOf(locale).meetings.nextDates} · ${site.branchName}`
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="canonical" href="${siteUrl}${addressOf(locale, 'meetings')}">
<style>${sheet}</style>
</head>
<body>${body}</body>
</html>
`
  return { html, style: sheet }
}
