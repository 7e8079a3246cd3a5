import { h } from 'vue'
import type { LocalizedPaths } from 'cms/contract'
import { addressOf } from '../addresses'
import { byLocale } from '../byLocale'
import { renderStill, type StillPage, type StillRequest } from '../stillPage'
import { loadWords } from '../words'
import { flyerWordsOf } from '../words/flyer'
import type { DrawnFlyer } from './drawnFlyer'
import FlyerPage from './FlyerPage.vue'
import type { AskedLook, Look, Paper } from './look'
import style from './printed.css?inline'

export interface FlyerRequest extends Pick<
  StillRequest,
  'locale' | 'site' | 'now' | 'asOf' | 'siteUrl'
> {
  /** What it is a flyer of. */
  name: string
  /** Of the page that it is a flyer of, in each language. */
  paths: LocalizedPaths
  path: string
  asked: AskedLook
  look: Look
  flyer: DrawnFlyer
}

/** As style sheets name them. */
const pageSizes: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' }

/** Renders the page of a flyer, of which the sheet alone is printed. */
export async function renderFlyer(request: FlyerRequest): Promise<StillPage> {
  const { locale, site, name, paths, path, asked, look, flyer } = request
  await loadWords(locale)
  const title = flyerWordsOf(locale).page.title(name)
  const flyers = byLocale((other) => `flyer/${paths[other] ?? path}`)
  const shown = { site, title, path, paths: flyers, asked, look, flyer }
  return renderStill(
    {
      ...request,
      address: addressOf(locale, path),
      title,
      style: `${style.trim()}@page{size:${pageSizes[look.paper]};margin:0}`,
    },
    () => h(FlyerPage, shown),
  )
}
