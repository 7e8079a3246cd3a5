// @vitest-environment happy-dom
import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allHadTheirTurns } from './components/inTurn'
import { sampleCms } from './cms/sample-cms'
import { now } from './sample-branch'
import { openPage } from './entry-server'
import { readFirstData } from './readFirstData'
import { createSite } from './site'

// Vue's development build, which runs here, tells of every difference, attributes included.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => vi.restoreAllMocks())

async function renderAndHydrate(
  address: string,
  { spoil = (markup: string) => markup, asOf = null as Date | null } = {},
) {
  const siteUrl = 'https://branch.example'
  const opened = await openPage({ address, cms: sampleCms(), siteUrl, now })
  if ('moved' in opened) throw new Error(`${address} has moved`)
  const page = await opened.render(asOf)
  document.body.innerHTML = `<div id="app">${spoil(page.body)}</div>${page.firstData}`
  const firstData = readFirstData(document)
  if (!firstData) throw new Error('The page brought no data')
  const { app, router } = createSite({
    createApp: createSSRApp,
    cms: () => Promise.reject(new Error('Nothing is to be loaded')),
    history: createMemoryHistory(),
    now: new Date(firstData.now),
    asOf: firstData.asOf ? new Date(firstData.asOf) : null,
    siteUrl,
    firstData,
    follow: () => false,
    failed(error) {
      throw error
    },
  })
  await router.push(address)
  app.mount('#app')
  await allHadTheirTurns()
  app.unmount()
  return page.body
}

test.each([
  '/',
  '/es',
  '/what-we-do',
  '/meetings',
  '/es/meetings?topic=labor',
  '/meetings/branch-meeting',
  '/es/meetings/branch-meeting',
  '/es/meetings/branch-meeting/2026-11-26',
  '/meetings/archive/2026',
  '/es/meetings/month/2026-11?attendance=online',
  '/positions',
  '/es/positions/workers-power',
  '/get-involved',
  '/es/get-involved/sign-up',
  '/get-involved/ask',
  '/get-involved/attend/branch-meeting/2026-11-26',
  '/es/get-involved/remind/branch-meeting',
  '/get-involved/my-data',
  '/es/get-involved/sent/ask',
  '/nowhere',
  '/search',
  '/es/search?q=rent',
])('the browser renders %s as the server did', async (address) => {
  await renderAndHydrate(address)
  expect(console.warn).not.toHaveBeenCalled()
  expect(console.error).not.toHaveBeenCalled()
})

test('the browser says as the server did as of when it is', async () => {
  const body = await renderAndHydrate('/es', { asOf: new Date('2026-11-24T03:00:00.000Z') })
  expect(body).toContain('Datos del lunes 23 de noviembre')
  expect(console.warn).not.toHaveBeenCalled()
})

/** Clocks in Portland stand two hours ahead of what the cms knows, as with other data of zones. */
function otherRules(): void {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts').mockImplementation(function (
    this: Intl.DateTimeFormat,
    date,
  ) {
    const isThere = this.resolvedOptions().timeZone === 'America/Los_Angeles'
    const shifted = Number(date) + (isThere ? 2 * 3_600_000 : 0)
    return this.formatRangeToParts(shifted, shifted)
  })
}

test.each(['/es/meetings', '/meetings/branch-meeting', '/meetings/branch-meeting/2026-11-26'])(
  '%s shows the times of the cms, whatever server and browser know of the zone',
  async (address) => {
    const body = await renderAndHydrate(address)
    const hydrated = await renderAndHydrate(address, {
      spoil: (markup) => {
        otherRules()
        return markup
      },
    })
    const served = await renderAndHydrate(address)
    expect([hydrated, served]).toEqual([body, body])
    expect(body).toMatch(/7–9\s(pm|p\.)/)
    expect(console.warn).not.toHaveBeenCalled()
    expect(console.error).not.toHaveBeenCalled()
  },
)

test('a difference would be told', async () => {
  await renderAndHydrate('/', {
    spoil: (markup) => markup.replace('<main id="content"', '<main id="other"'),
  })
  expect(console.warn).toHaveBeenCalled()
})
