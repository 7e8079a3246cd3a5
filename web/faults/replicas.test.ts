import { afterAll, beforeAll, inject, test } from 'vitest'
import { restartInTurn } from './rollingRestart'
import { Site } from './servers'

let sites: [Site, Site]

beforeAll(async () => {
  const cmsUrl = inject('cmsUrl')
  sites = [await Site.open({ cmsUrl }), await Site.open({ cmsUrl })]
})
afterAll(async () => {
  for (const site of sites) await site.remove()
})

test('web servers that are restarted in turn under load lose no request', () =>
  restartInTurn(sites, 'one of each kind'))
