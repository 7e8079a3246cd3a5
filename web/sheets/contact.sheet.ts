/**
 * Contact sheets: every view as visitors see it, to be looked at. `npm run sheets` writes them to
 * `.cache/sheets/`, and the two that the documents show to `docs/pictures/`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from 'cms/tests/ports'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../e2e/browser'
import { siteUrl } from '../e2e/here'
import { startWeb } from '../e2e/system'
import { viewAddresses, type ViewAddress } from '../e2e/views'
import { compose, shoot, type Look, type Shot } from './shots'

const root = path.resolve(import.meta.dirname, '../..')
const addresses = await viewAddresses(siteUrl)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  await mkdir(path.join(root, '.cache/sheets'), { recursive: true })
  await mkdir(path.join(root, 'docs/pictures'), { recursive: true })
})
afterAll(() => browser.close())

const at = ({ view, path, locale }: ViewAddress) => ({
  caption: `${view} (${locale})`,
  url: siteUrl + path,
})

async function write(file: string, shots: Shot[], layout: { scale: number; width: number }) {
  const type = file.endsWith('.jpg') ? 'jpeg' : 'png'
  const sheet = await compose(browser, shots, { ...layout, type })
  await writeFile(path.join(root, file), sheet)
  // Pictures that did not load would leave a sheet of nothing but paper.
  expect(sheet.byteLength).toBeGreaterThan(40_000)
}

async function shootAll(chosen: ViewAddress[], look: Look): Promise<Shot[]> {
  const shots: Shot[] = []
  for (const address of chosen) shots.push(await shoot(browser, at(address), look))
  return shots
}

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 768, 1280].map((width) => ({ colorScheme, width })),
)

it.each(looks.flatMap((look) => (['en', 'es'] as const).map((locale) => ({ ...look, locale }))))(
  '$locale, $colorScheme, $width px',
  async ({ locale, colorScheme, width }) => {
    const shots = await shootAll(
      addresses.filter((address) => address.locale === locale),
      { width, colorScheme },
    )
    await write(`.cache/sheets/${locale}-${colorScheme}-${width}.png`, shots, {
      scale: width === 1280 ? 0.42 : 0.6,
      width: 1800,
    })
  },
)

it.each(['en', 'es'] as const)('on paper, %s', async (locale) => {
  const shots = await shootAll(
    addresses.filter((address) => address.locale === locale),
    { width: 768, media: 'print' },
  )
  await write(`.cache/sheets/${locale}-print.png`, shots, { scale: 0.5, width: 1800 })
})

it('calendars opened, read in another zone', async () => {
  const views = ['home', 'meetings', 'meeting', 'moved date']
  const shots: Shot[] = []
  for (const width of [360, 1280]) {
    const chosen = addresses.filter(
      ({ view, locale }) => views.includes(view) && locale === (width === 360 ? 'es' : 'en'),
    )
    shots.push(...(await shootAll(chosen, { width, timezoneId: 'Europe/Berlin', opened: true })))
  }
  await write('.cache/sheets/calendars.png', shots, { scale: 0.6, width: 2400 })
})

it('long titles, and a cms that is away', async () => {
  const port = await freePort()
  const away = await startWeb({
    port,
    cmsUrl: `http://127.0.0.1:${await freePort()}`,
    until: '/healthz',
  })
  const shots: Shot[] = []
  for (const width of [360, 1280]) {
    const long = { caption: 'long title', url: `${siteUrl}/what-we-do/in-the-neighborhoods` }
    shots.push(await shoot(browser, long, { width }))
    shots.push(await shoot(browser, { caption: 'cms away', url: away.url }, { width }))
  }
  await away.stop()
  await write('.cache/sheets/states.png', shots, { scale: 0.6, width: 1800 })
})

it('the two for the documents', async () => {
  const find = (view: string, locale: 'en' | 'es') => {
    const found = addresses.find((address) => address.view === view && address.locale === locale)
    if (!found) throw new Error(`there is no view ${view} in ${locale}`)
    return at(found)
  }
  const site = [
    await shoot(browser, find('home', 'en'), { width: 1280 }),
    await shoot(browser, find('home', 'en'), { width: 360 }),
    await shoot(browser, find('meetings', 'en'), { width: 360 }),
    await shoot(browser, find('positions', 'en'), { width: 360, colorScheme: 'dark' }),
  ]
  await write('docs/pictures/site.jpg', site, { scale: 0.5, width: 1400 })
  const meeting = [
    await shoot(browser, find('meeting', 'es'), { width: 768 }),
    await shoot(browser, find('meeting', 'en'), { width: 360 }),
    await shoot(browser, find('meeting', 'en'), { width: 768, media: 'print' }),
  ]
  await write('docs/pictures/meeting.jpg', meeting, { scale: 0.5, width: 1080 })
})
