import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe'
import { openBrowser } from './browser'
import { checkedUrl } from './checked'
import { someLooks, type Look } from './looks'
import { Screens } from './readsWhole'
import { viewAddresses } from './views'
import { untilVisible } from './visible'

await untilVisible(checkedUrl)
const addresses = await viewAddresses(checkedUrl)

/** What is made of the same as another view, and shows no more than that; `views.whole` has all. */
const likeOthers = ['reminder form', 'form for one’s data', 'empty month', 'search']

const some = addresses.filter(({ view }) => !likeOthers.includes(view))
const looks = someLooks(some)

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

it('a short run looks at each view, and in each language, light and browser at each screen', () => {
  const views = new Set(looks.map(({ view }) => view.replace('untranslated ', '')))
  expect(views).toEqual(new Set(some.map(({ view }) => view.replace('untranslated ', ''))))
  const met = (width: number) =>
    new Set(
      looks
        .filter((look) => look.width === width)
        .map((look) => [look.locale, look.colorScheme, look.javaScriptEnabled].join()),
    )
  expect(met(320).size).toBe(8)
  expect(met(1280).size).toBe(8)
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
