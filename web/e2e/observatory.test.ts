import fs from 'node:fs'
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js'
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js'
import { Requests } from '@mdn/mdn-http-observatory/src/types.js'
import { freePort } from 'cms/tests/ports'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { ownClock } from './clock'
import { cmsUrl } from './here'
import { patient, startWeb, type Server } from './system'
import { viewAddresses } from './views'

/** As if the site stood behind our Caddy, which speaks TLS and sends everybody there. */
const host = 'branch.example'

let web: Server

beforeAll(async () => {
  web = await startWeb({
    port: await freePort(),
    cmsUrl,
    nodeOptions: patient,
    clock: ownClock(),
    env: { SITE_URL: `https://${host}` },
  })
  // Whether a site is on the browsers' own list is up to its operator; the package fetches it.
  const read = fs.readFileSync
  vi.spyOn(fs, 'readFileSync').mockImplementation((file, options) =>
    String(file).endsWith('hsts-preload.json') ? '{}' : read(file, options),
  )
})

afterAll(async () => {
  vi.restoreAllMocks()
  await web?.stop()
})

/** What Mozilla's HTTP Observatory says of a page: the outcome of each of its tests, and the score. */
async function observe(path: string) {
  const answer = await fetch(web.url + path, { headers: { Origin: 'https://other.example' } })
  const headers: Record<string, string> = Object.fromEntries(answer.headers)
  const response = { status: answer.status, headers, verified: true, request: { headers: {} } }
  const requests = new Requests(host)
  const url = new URL(path, `https://${host}`)
  const redirects = [
    { url: new URL(path, `http://${host}`), status: 301 },
    { url, status: answer.status },
  ]
  Object.assign(requests.responses, {
    auto: { ...response, httpEquiv: new Map() },
    https: response,
    http: response,
    cors: response,
    httpRedirects: redirects,
    httpsRedirects: redirects.slice(1),
  })
  requests.resources.path = await answer.text()
  requests.session = { url, jar: undefined }
  const outcomes = ALL_TESTS.map((test) => test(requests))
  const score = outcomes.reduce((sum, { result }) => sum + getScoreModifier(result), 100)
  const failed = outcomes.filter(({ pass }) => !pass).map(({ result }) => result)
  return { score, failed, cookies: answer.headers.getSetCookie() }
}

it("each page has the highest score of Mozilla's rules that a site without cookies can have", async () => {
  const addresses = await viewAddresses(web.url)
  // What it judges is the same in each language; a short run looks at a third of them.
  const english = addresses.filter(({ locale }) => locale === 'en')
  const looked = isWhole ? english : english.filter((_address, index) => index % 3 === 0)
  for (const { path } of looked) {
    // 10 each for the policy and the resource policy, 5 each for referrers, integrity and framing.
    expect(await observe(path), path).toEqual({ score: 135, failed: [], cookies: [] })
  }
})
