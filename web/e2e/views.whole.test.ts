import { afterAll, beforeAll, inject, it } from 'vitest'
import { openBrowser } from './browser'
import { allLooks } from './looks'
import { Screens } from './readsWhole'
import { viewAddresses } from './views'

const siteUrl = inject('checkedUrl')
const addresses = await viewAddresses(siteUrl)

let screens: Screens

beforeAll(async () => {
  screens = new Screens(await openBrowser(), siteUrl)
})
afterAll(() => screens.close())

it.each(allLooks(addresses))(
  '$view in $locale reads whole at $width px, $colorScheme, JavaScript $javaScriptEnabled',
  (look) => screens.readsWhole(look),
)
