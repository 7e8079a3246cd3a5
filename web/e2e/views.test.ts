import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe'
import { openBrowser } from './browser'
import { checkedUrl } from './checked'
import { pairedLooks, pairedWidths, type Look } from './looks'
import { Screens } from './readsWhole'
import { viewAddresses } from './views'
import { untilVisible } from './visible'

await untilVisible(checkedUrl)
const addresses = await viewAddresses(checkedUrl)

/** What is made of the same as another view, and shows no more than that; `views.whole` has all. */
const likeOthers = ['reminder form', 'form for one’s data', 'empty month', 'search']

const some = addresses.filter(({ view }) => !likeOthers.includes(view))
const looks = pairedLooks(some)

let browser: Browser
let screens: Screens

beforeAll(async () => {
  browser = await openBrowser()
  screens = new Screens(browser, checkedUrl)
})
afterAll(() => screens.close())

it('a barrier is seen', async () => {
  const page = await browser.newPage()
  await page.setContent(`<html lang="en"><title>A page</title><main><h1>A page</h1>
    <p style="color: #aaa; background: #fff">Pale</p><img src="data:,"></main></html>`)
  expect(await violations(page)).toEqual([
    expect.stringContaining('color-contrast: '),
    expect.stringContaining('image-alt: '),
  ])
  await page.close()
})

describe('the looks of a short run', () => {
  const views = some.filter(({ locale }) => locale === 'en').map(({ view }) => view)
  const viewOf = ({ path, locale }: Look) => {
    const sameLanguage = some.filter((address) => address.locale === locale)
    return views[sameLanguage.findIndex((address) => address.path === path)]
  }
  const dimensions: { values: unknown[]; of: (look: Look) => unknown }[] = [
    { values: views, of: viewOf },
    { values: ['en', 'es'], of: ({ locale }) => locale },
    { values: pairedWidths, of: ({ width }) => width },
    { values: ['light', 'dark'], of: ({ colorScheme }) => colorScheme },
    { values: [true, false], of: ({ javaScriptEnabled }) => javaScriptEnabled },
  ]

  it('have any two values of two dimensions in one of them', () => {
    for (const [index, one] of dimensions.entries()) {
      for (const other of dimensions.slice(index + 1)) {
        const met = new Set(looks.map((look) => JSON.stringify([one.of(look), other.of(look)])))
        const pairs = one.values.flatMap((a) => other.values.map((b) => JSON.stringify([a, b])))
        expect([...met].sort()).toEqual(pairs.sort())
      }
    }
  })
})

describe('what runs no script', () => {
  const flyer = (addresses.find(({ view }) => view === 'cancelled date')?.path ?? '').slice(1)
  const still = { javaScriptEnabled: false, isListed: false }
  it.each<Look>([
    {
      ...{ view: 'a flyer', path: `/flyer/${flyer}`, locale: 'en', status: 200 },
      ...{ ...still, width: 320, colorScheme: 'dark' },
    },
    {
      ...{
        view: 'a flyer',
        path: `/es/flyer/${flyer}?design=quiet&strips=yes`,
        locale: 'es',
        status: 200,
      },
      ...{ ...still, width: 1280, colorScheme: 'light' },
    },
    {
      ...{
        view: 'a meeting that was taken down',
        path: '/f/es/00000000',
        locale: 'es',
        status: 404,
      },
      ...{ ...still, width: 320, colorScheme: 'light' },
    },
  ])('$view in $locale reads whole at $width px', (look) => screens.readsWhole(look))
})

it.each(looks)(
  '$view in $locale reads whole at $width px, $colorScheme, JavaScript $javaScriptEnabled',
  (look) => screens.readsWhole(look),
)
