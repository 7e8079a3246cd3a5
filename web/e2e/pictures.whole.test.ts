import type { Browser } from 'playwright-core'
import { beforeAll, it } from 'vitest'
import { openBrowser } from './browser'
import { siteUrl } from './here'
import { expectSharpPictures, screens } from './sharpPictures'
import { viewAddresses } from './views'

const addresses = (await viewAddresses(siteUrl)).filter(({ status }) => status === 200)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

it.each(screens)(
  'at $width px and $deviceScaleFactor, pictures are neither blurred nor too large',
  (screen) =>
    expectSharpPictures(
      browser,
      screen,
      addresses.map(({ path }) => path),
    ),
)
