import type { Hono } from 'hono'
import { formAtAddress } from '../src/forms'
import { judgeAddress } from '../src/spelling'
import { apologize, respond } from './answers'
import { assetResponse, type Assets } from './assets'
import { feedAt } from './calendars'
import { readFeed, type DoorOptions } from './doorRoutes'
import type { FormPages } from './forms/formPages'
import { sourcesOf } from './forms/routes'
import type { Visitors } from './forms/visitors'
import { pageAddress, type Pages } from './pages'

export interface PageRoutesOptions extends DoorOptions {
  assets: Assets
  pages: Pages
  formPages: FormPages
  visitors: Visitors
}

/** Adds all that has an address of its own: pages, forms, calendars and the app's files. To be added last. */
export function addPageRoutes(app: Hono, options: PageRoutesOptions): void {
  const { assets, pages, formPages, visitors } = options

  app.get('*', async (context) => {
    const { pathname, search, searchParams } = new URL(context.req.url)
    const asset = assets.get(pathname)
    if (asset) return assetResponse(asset, context.req.raw)
    // A file of another build: no page is rendered for what only a script or style asks for.
    if (pathname.startsWith('/assets/')) return context.text('No such file', 404)

    const address = judgeAddress(pathname)
    switch (address.kind) {
      case 'unreadable':
        return apologize(context, 'unreadable', 400)
      case 'impossible':
        return apologize(context, 'unreadable', 404)
      case 'misspelt':
        return context.redirect(address.path + search, 301)
      case 'unprefixed':
        // The branch may choose again: nobody is to remember it for good.
        return context.redirect(address.path + search, 302)
      case 'page': {
        const found = feedAt(address.path)
        if (found) return readFeed(options, context, found, address.path, searchParams)
        const form = formAtAddress(address.path)
        const sources = sourcesOf(context, visitors)
        if (form) {
          return respond(context, await formPages.read({ ...form, sources }))
        }
        return respond(
          context,
          await pages.read(pageAddress(address.path, searchParams), sources[0]),
        )
      }
    }
  })

  app.all('*', (context) => {
    context.header('Allow', 'GET, HEAD')
    return apologize(context, 'unreadable', 405)
  })
}
