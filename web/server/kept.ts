import type { Context, Hono } from 'hono'
import type { Locale, Site } from 'cms/contract'
import { addressOf, locales } from '../src/addresses'
import { CmsUnavailable, Moved, NotFound } from '../src/cms/failures'
import { colourSheet } from '../src/colourSheet'
import { shownAt } from '../src/entry-server'
import { headMarkup } from '../src/headTags'
import { aheadAddress, type KeptAhead } from '../src/kept/ahead'
import { offlineNotice } from '../src/offlineNotice'
import type { Screen } from '../src/screens'
import { iconTags } from '../src/siteIcons'
import { respond } from './answers'
import { caching } from './caching'
import { openDoor, type Door } from './cms/door'
import type { DoorOptions } from './doorRoutes'
import { apologies, inAllLanguages } from './plainPage'
import { replyOf, type Reply } from './replies/reply'
import { workerPolicy, type InlineHashes } from './security'
import { hashesOf, type KeptShell, type Shell } from './shell'

interface KeptOptions extends DoorOptions {
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
  shell: (address: string) => Promise<Shell>
  /** What every document says in its headers, its policy by the hashes of what stands inside. */
  headers: (hashes: InlineHashes) => Record<string, string>
}

/** Phones keep nothing: the branch wants it so, or somebody is developing. */
class KeptNowhere extends Error {
  override name = 'KeptNowhere'
}

/** What phones keep without its having been opened takes at most so many characters. */
const longest = 800_000

/**
 * Adds what phones need so that they can show the site while they are offline: the service worker, what it
 * keeps without its having been opened, and the address by which browsers empty their own store.
 */
export function addKeptRoutes(app: Hono, options: KeptOptions): void {
  const { reading, security, siteUrl } = options

  app.get('/sw.js', async (context, next) => unlessNowhere(context, readWorker(), next))
  app.get('/kept.json', async (context, next) => {
    const locale = locales.find((known) => known === context.req.query('locale'))
    if (locale === undefined) return next()
    return unlessNowhere(context, readAhead(locale), next)
  })
  app.post('/kept/forget', (context) =>
    context.body(null, 204, { 'Clear-Site-Data': '"cache"', 'Cache-Control': caching.moment }),
  )

  function readWorker(): Promise<Reply> {
    return reading.replies.read('/sw.js', async () => {
      const { kept } = await options.shell('/sw.js')
      if (!kept) throw new KeptNowhere()
      const door = openDoor(reading)
      const { keepsNothingOffline } = await door.site(locales[0])
      const { told, asOf } = door
      const reply = replyOf(200, Buffer.from(keepsNothingOffline ? kept.ending : kept.worker), {
        ...security,
        'Content-Type': 'text/javascript; charset=utf-8',
        'Content-Security-Policy': workerPolicy,
        'Cache-Control': caching.content,
      })
      return { reply, told, asOf }
    })
  }

  function readAhead(locale: Locale): Promise<Reply> {
    const address = aheadAddress(locale)
    return reading.replies.read(address, async () => {
      const { kept } = await options.shell(address)
      if (!kept) throw new KeptNowhere()
      const door = openDoor(reading)
      const site = await door.site(locale)
      if (site.keepsNothingOffline) throw new KeptNowhere()
      const now = new Date(reading.now())
      const pages = await pagesOf(door, site, locale, now)
      const { told, asOf } = door
      const common = {
        locale,
        site,
        siteUrl,
        now: now.toISOString(),
        asOf: asOf === null ? null : new Date(asOf).toISOString(),
      }
      const document = documentAround(kept, site, locale, options.headers)
      const ahead: KeptAhead = { files: kept.files, document, common, pages }
      const reply = replyOf(200, Buffer.from(JSON.stringify(ahead)), {
        ...security,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': caching.content,
      })
      return { reply, told, asOf }
    })
  }
}

/** The document that stands around what is kept. */
function documentAround(
  kept: KeptShell,
  site: Site,
  lang: Locale,
  headersOf: KeptOptions['headers'],
): KeptAhead['document'] {
  const style = colourSheet(site)
  const html = kept.document({
    lang,
    palette: site.palette,
    head: headMarkup({ title: site.branchName, tags: iconTags(site) }),
    style,
    // Shown only where what is kept can't be.
    body: `<div class="page-head wrap" hidden>${inAllLanguages(apologies.notKept)}</div>`,
  })
  const headers = headersOf(hashesOf(kept, { style }))
  return { html, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } }
}

/**
 * What is kept without its having been opened, as far as there is room: what is most likely wanted without
 * a connection comes first.
 */
async function pagesOf(
  door: Door,
  site: Site,
  locale: Locale,
  now: Date,
): Promise<KeptAhead['pages']> {
  const [dates, positions] = [await door.meetings(locale, {}), await door.positions(locale)]
  const paths = [
    '',
    'meetings',
    ...dates.data.map(({ key }) => `meetings/${key}`),
    'positions',
    'privacy',
    ...positions.data.map(({ slug }) => `positions/${slug}`),
  ]
  const notice: Screen = { kind: 'offline', data: offlineNotice(locale) }
  const pages: KeptAhead['pages'] = []
  let length = JSON.stringify(site).length
  for (const path of paths) {
    const address = addressOf(locale, path)
    const page = await pageAt(door, address, now)
    if (!page) continue
    length += JSON.stringify(page).length
    if (length > longest) break
    pages.push(page)
  }
  const { title } = notice.data
  return [...pages, { address: aheadAddress(locale), screen: notice, title, paths: null }]
}

/** Null: it stands there no more. */
async function pageAt(
  door: Door,
  address: string,
  now: Date,
): Promise<KeptAhead['pages'][number] | null> {
  try {
    const { screen, title, paths } = await shownAt({ address, cms: door, now })
    return screen.kind === 'notFound' ? null : { address, screen: slim(screen), title, paths }
  } catch (error) {
    const isGone = error instanceof Moved || error instanceof NotFound
    if (isGone || error instanceof CmsUnavailable) return null
    throw error
  }
}

/** The page of a date shows none of its meeting’s dates that are over, which are half of what it is told. */
function slim(screen: Screen): Screen {
  if (screen.kind !== 'date') return screen
  const { meeting } = screen.data
  return { ...screen, data: { ...screen.data, meeting: { ...meeting, past: [] } } }
}

/** Answers with a reply, or as if nothing stood at the address. */
async function unlessNowhere(context: Context, reply: Promise<Reply>, next: () => Promise<void>) {
  try {
    return await respond(context, await reply)
  } catch (error) {
    if (!(error instanceof KeptNowhere)) throw error
    await next()
    return undefined
  }
}
