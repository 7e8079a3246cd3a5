import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer, type Server as HttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from 'cms/tests/ports'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './browser'
import { ownClock, pass } from './clock'
import { Editor, signIn } from './editor'
import { startCms, type Server } from './system'

const web = path.resolve(import.meta.dirname, '..')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What is sent sooner than a person could have read it is taken for a program's. */
const timeOfAPerson = 2_500

const clock = ownClock()

let browser: Browser
let cms: Server
let host: HttpServer
let folder: string
let origin: string

/** A host that only hands out files, and `404.html` for addresses that it does not know. */
async function handOut(folder: string, port: number): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const wanted = path.join(folder, new URL(request.url ?? '/', 'http://host').pathname)
    const file = wanted.endsWith(path.sep) ? path.join(wanted, 'index.html') : wanted
    void stat(file).then(
      () => {
        response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream')
        createReadStream(file).pipe(response)
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/html' })
        createReadStream(path.join(folder, '404.html')).pipe(response)
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

beforeAll(async () => {
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  cms = await startCms({ webPort: port, clock })
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-static-'))
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', 'static', '--outDir', folder],
    { cwd: web, env: { ...process.env, NODE_ENV: 'production', VITE_CMS_URL: cms.url } },
  )
  host = await handOut(folder, port)
  browser = await openBrowser()
})
afterAll(async () => {
  host.close()
  host.closeAllConnections()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

it('the built client alone, on a host for files, shows the site from the cms', async () => {
  const page = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 800 } })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/')
  await page.locator('h1', { hasText: 'People before profit' }).waitFor()
  const picture = page.locator('main img').first()
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode())).toBeUndefined()
  await page.getByRole('navigation').first().getByRole('link', { name: 'Meetings' }).click()
  await page.locator('h1', { hasText: 'Meetings' }).waitFor()
  expect(complaints).toEqual([])
  // No server stands behind such a host: calendars come from the cms itself.
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe('/favicon.svg')
  expect(await page.locator('link[rel=manifest]').count()).toBe(0)
  const feed = await page.getAttribute('link[type="text/calendar"]', 'href')
  expect(feed).toBe(`${cms.url}/api/site/calendar.ics?locale=en`)
  expect((await fetch(feed ?? '')).headers.get('content-type')).toContain('text/calendar')

  const editor = new Editor(cms.url, await signIn(cms.url))
  await editor.save('/content-manager/single-types/api::site-settings.site-settings', {
    palette: 'teal',
  })
  await page.goto('/es/meetings/weekly-branch-meeting')
  await page.locator('h1', { hasText: 'Reunión semanal' }).waitFor()
  await page.locator('html[data-palette=teal]').waitFor()
  const poster = page.locator('.poster')
  const ground = await poster.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(ground).toBe('rgb(0, 102, 106)')
  expect(await page.getAttribute('html', 'lang')).toBe('es')
  await page.close()
})

it('a form there goes to the cms itself, and is taken', async () => {
  const page = await browser.newPage({ baseURL: origin, viewport: { width: 390, height: 800 } })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const posted: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posted.push(request.url()))
  await page.goto('/')
  await page.locator('a[href="/get-involved"]').last().click()
  await page.locator('#sign-up summary').click()
  await page.fill('#sign-up-email', 'ana@example.org')
  await page.locator('#sign-up-consent').check()
  await pass(timeOfAPerson, page, [clock])
  await page.getByRole('button', { name: 'Sign up' }).click()
  await page.waitForURL(`${origin}/get-involved/sent/sign-up`)
  expect(posted).toEqual([`${cms.url}/api/site/forms/sign-up?locale=en`])
  expect(complaints).toEqual([])
  await page.close()
})
