import { afterAll, beforeAll, it } from 'vitest'
import { openBrowser } from './browser'
import { checkedUrl } from './checked'
import { allLooks } from './looks'
import { Screens } from './readsWhole'
import { viewAddresses } from './views'
import { untilVisible } from './visible'

await untilVisible(checkedUrl)
const addresses = await viewAddresses(checkedUrl)

let screens: Screens

beforeAll(async () => {
  screens = new Screens(await openBrowser(), checkedUrl)
})
afterAll(() => screens.close())

it.each(allLooks(addresses))(
  '$view in $locale reads whole at $width px, $colorScheme, JavaScript $javaScriptEnabled',
  (look) => screens.readsWhole(look),
)
