/**
 * The read path: what a visitor's page costs, measured beside a floor of static files in the same
 * run. `docs/performance.md` says how to read what it prints.
 */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAnswer } from '../../cms/bench/client'
import { table } from '../../cms/bench/report'
import type { Running } from '../../cms/bench/servers'
import { Ground, type RunningSite } from '../../cms/bench/sites'
import { openBrowser } from '../e2e/browser'
import { farFrom } from '../e2e/farAway'
import { viewAddresses, type ViewAddress } from '../e2e/views'
import { door } from '../src/cms/door'
import { inJson, writeCharts, writeDocuments } from './documents'
import { figureFiles, figuresShape, type Figures } from './figures'
import { startFloor, writeFiles, type FloorFile } from './floor'
import {
  measureFresh,
  measureGrowth,
  publicCounts,
  startGrown,
  unvisited,
  type GrownSite,
} from './growth'
import {
  cached,
  growthLimits,
  idleLimits,
  judged,
  publishingLimits,
  throughputLimits,
  type Limit,
  visitLimits,
} from './limits'
import { findNginx, startNginx } from './nginx'
import { measureChanges, pause, summarize, type Text } from './publishing'
import { readOnlyToken, restAddresses } from './rest'
import { picturesOf, stillPage } from './stillPage'
import { machineInWords, tables } from './tables'
import { measureThroughput, type Subject } from './throughput'
import { throttling } from './phone'
import { measureVisits } from './vitals'
import { weighVisit } from './weights'

const isQuick = process.env['BENCH_QUICK'] === 'true'
const writesDocuments = process.env['BENCH_DOCUMENTS'] === 'true'

const rounds = isQuick ? { count: 3, ms: 500 } : { count: 7, ms: 1000 }
const renderRounds = isQuick ? 3 : 5
const renderedInRound = 60
const loads = isQuick ? 3 : 7
const changes = isQuick ? 10 : 40
/** How much of everything the grown sites have; the smallest serves the quick run as well. */
const sizes = isQuick ? [100] : [100, 1000, 10_000]
/** Of more, the first reading takes longer than a measurement is worth. */
const freshenedSize = 1000
/** How long nothing is asked before memory is looked at, in milliseconds. */
const quietMs = 20_000

/** The pages whose visits are looked at closely. */
const visitedViews = ['home', 'meeting', 'position']

/** Addresses on the floor servers. */
const floorAddresses = { page: '/page', json: '/json', calendar: '/calendar' }
const stillAddress = (view: string) => `/still/${view}`

let ground: Ground
let site: RunningSite
let views: ViewAddress[]
let browser: Browser
let floor: Running
let nginx: Running | null = null

const figures: Partial<Figures> = {}
const limits: Limit[] = []

beforeAll(async () => {
  const load = loadavg()[0] ?? NaN
  ground = await Ground.prepare()
  site = await ground.startSite('read-path', () => ({}))
  views = (await viewAddresses(site.web.url)).filter(
    ({ locale, status }) => locale === 'en' && status === 200,
  )
  browser = await openBrowser()
  const folder = path.join(ground.folder, 'floor')
  const files = await writeFiles(folder, await floorFiles())
  floor = await ground.run(startFloor(folder))
  const program = await findNginx()
  if (program !== null) nginx = await ground.run(startNginx(program, folder, files))
  figures.isQuick = isQuick
  figures.machine = {
    processors: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    chromium: browser.version(),
    nginx: program === null ? null : await versionOf(program),
    date: new Date().toISOString().slice(0, 10),
    load,
  }
})

afterAll(async () => {
  await browser?.close()
  await ground?.stop()
})

/** nginx tells it on the error output. */
async function versionOf(program: string): Promise<string> {
  const { stderr } = await promisify(execFile)(program, ['-v'])
  return stderr.trim().replace('nginx version: ', '')
}

/** What the site answers, as files: the same bytes, and pages without all that a file has not. */
async function floorFiles(): Promise<FloorFile[]> {
  const { url } = site.web
  const headers = { 'accept-encoding': 'br' }
  const same = async (address: string, from: string): Promise<FloorFile> => {
    const answer = await expectAnswer(url + from, 200, { headers })
    const isPressed = answer.headers['content-encoding'] === 'br'
    return {
      address,
      body: answer.body,
      type: answer.headers['content-type'] ?? '',
      ...(isPressed && { encoding: 'br' }),
    }
  }
  const files = [
    await same(floorAddresses.page, '/'),
    await same(floorAddresses.json, door.page('en', '')),
    await same(floorAddresses.calendar, '/calendar.ics'),
  ]
  const pictures = new Set<string>()
  for (const { view, path: address } of visited()) {
    const html = (await expectAnswer(url + address)).body.toString()
    for (const picture of picturesOf(html)) pictures.add(picture)
    const body = brotliCompressSync(stillPage(html), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    })
    const type = 'text/html; charset=utf-8'
    files.push({ address: stillAddress(view), body, type, encoding: 'br' })
  }
  for (const picture of pictures) files.push(await same(picture, picture))
  return files
}

function visited(): ViewAddress[] {
  return visitedViews.map((view) => addressOf(view))
}

function addressOf(view: string): ViewAddress {
  const found = views.find((address) => address.view === view)
  if (!found) throw new Error(`there is no view ${view}`)
  return found
}

it('what it holds when nothing is asked', async () => {
  const { cms, web } = site
  const all = await viewAddresses(web.url)
  for (const { path: address, status } of [...all, ...all, ...all]) {
    await expectAnswer(web.url + address, status)
  }
  const { measured, limits: own } = await judged(async () => {
    await pause(quietMs)
    return {
      cms: cms.residentMegabytes(),
      web: web.residentMegabytes(),
      common: Math.min(cms.programMegabytes(), web.programMegabytes()),
    }
  }, idleLimits)
  figures.idle = measured
  report('Memory when nothing is asked', tables.idle(measured), own)
})

it('what a first visit weighs', async () => {
  const weights: Figures['weights'] = []
  for (const { view, path: address } of views) {
    weights.push(await weighVisit(browser, view, site.web.url + address))
  }
  figures.weights = weights
  report('Weight of a first visit on a phone, kB on the line', tables.weights(weights))
  for (const { view, requests, document, total } of weights) {
    expect(requests, view).toBeGreaterThan(0)
    expect(total, view).toBeGreaterThan(document)
  }
})

it('what a visit is like on a slow phone', async () => {
  const away = await farFrom(site.web.url, throttling.latency)
  const stillAway = await farFrom(floor.url, throttling.latency)
  const pages = visited().map(({ view, path: address }) => ({
    view,
    url: away.url + address,
    stillUrl: stillAway.url + stillAddress(view),
  }))
  const { measured, limits: own } = await judged(
    () => measureVisits(browser, pages, loads),
    visitLimits,
  )
  await Promise.all([away.stop(), stillAway.stop()])
  figures.visits = measured
  report('A visit on a slow phone, ms', tables.visits(measured), own)
})

it('how many answers a second', async () => {
  const all = await subjects()
  const { measured, limits: own } = await judged(
    () => measureThroughput(all, rounds),
    ({ rows }) => throughputLimits(rows),
  )
  figures.askingMs = measured.askingMs
  figures.throughput = measured.rows
  report('Answers, eight visitors at a time', tables.throughput(measured.rows), own)
})

async function subjects(): Promise<Subject[]> {
  const { cms, web } = site
  const [meeting, position] = ['meeting', 'position'].map(
    (view) => addressOf(view).path.split('/').pop() ?? '',
  )
  const headers = { Authorization: `Bearer ${await readOnlyToken(site)}` }
  const names = {
    page: 'bare server: page',
    json: 'bare server: JSON',
    calendar: 'bare server: .ics',
  }
  const of = (server: Running, group: Subject['group']) => {
    const servers = server === web ? [web, cms] : [server]
    return (
      name: string,
      address: string,
      more: Pick<Subject, 'floor' | 'rest' | 'headers'> = {},
    ) => ({
      name,
      group,
      origin: server.url,
      asks: address,
      servers,
      ...more,
    })
  }
  const bare = of(floor, 'floor')
  const own = of(web, 'site')
  const inside = of(cms, 'cms')
  const pairs = [
    ['page', door.page('en', ''), restAddresses.page('home')],
    ['meeting', door.meeting('en', meeting ?? ''), restAddresses.meeting(meeting ?? '')],
    ['position', door.position('en', position ?? ''), restAddresses.position(position ?? '')],
    ['positions', door.positions('en'), restAddresses.positions()],
  ] as const
  return [
    bare(names.page, floorAddresses.page),
    bare(names.json, floorAddresses.json),
    bare(names.calendar, floorAddresses.calendar),
    ...(nginx
      ? [
          of(nginx, 'floor')('nginx: page', floorAddresses.page, { floor: names.page }),
          of(nginx, 'floor')('nginx: JSON', floorAddresses.json, { floor: names.json }),
        ]
      : []),
    own(cached.page, '/', { floor: names.page }),
    own(cached.json, door.page('en', ''), { floor: names.json }),
    own('site: .ics', '/calendar.ics', { floor: names.calendar }),
    ...pairs.flatMap(([name, doorAddress, restAddress]) => [
      inside(`door: ${name}`, doorAddress, { floor: names.json, rest: `REST: ${name}` }),
      inside(`REST: ${name}`, restAddress, { floor: names.json, headers }),
    ]),
  ]
}

it('how soon a change is visible', async () => {
  const { path: address } = addressOf('position')
  const slug = address.split('/').pop() ?? ''
  const text: Text = { slug, ...(await positionOf(slug)) }
  const { measured, limits: own } = await judged(
    async () => summarize(await measureChanges(site, text, changes)),
    publishingLimits,
  )
  figures.publishing = measured
  report('From "publish" to the page showing it, ms', tables.publishing(measured), own)
})

/** What the admin knows a position by. */
async function positionOf(slug: string): Promise<{ documentId: string; title: string }> {
  const { cms, authorization } = site
  const query = new URLSearchParams({ 'filters[slug][$eq]': slug, locale: 'en' })
  const type = 'api::position.position'
  const url = `${cms.url}/content-manager/collection-types/${type}?${query}`
  const { body } = await expectAnswer(url, 200, { headers: { authorization } })
  const [found] = v.parse(foundShape, JSON.parse(body.toString())).results
  if (!found) throw new Error(`there is no position ${slug}`)
  return found
}

const foundShape = v.object({
  results: v.array(v.object({ documentId: v.string(), title: v.string() })),
})

it('what a page costs that nobody asked for before, and what grows with the content', async () => {
  const grown: GrownSite[] = []
  const fresh: Figures['growth'] = []
  for (const size of sizes) {
    const started = await startGrown(ground, size)
    const counts = await publicCounts(started)
    expect(counts).toEqual({ pages: size, positions: size, meetings: size })
    grown.push(started)
    // Before there is another site whose web server asks for all that it has.
    if (size === freshenedSize) fresh.push(await measureFresh(started))
  }
  const [smallest] = grown
  if (!smallest) throw new Error('there is no size')
  const rendering = await ground.withNewWeb(smallest)
  figures.throughput?.push(await measureRendering(rendering))
  await rendering.web.stop()
  report(
    'A page that nobody asked for before',
    tables.throughput(figures.throughput?.slice(-1) ?? []),
  )
  figures.growth = []
  if (isQuick) return
  const { measured, limits: own } = await judged(async () => {
    for (const [index, each] of grown.entries()) grown[index] = await ground.withNewWeb(each)
    return [...(await measureGrowth(grown)), ...fresh]
  }, growthLimits)
  figures.growth = measured
  report('What grows with the content', tables.growth(measured), own)
})

async function measureRendering(grown: GrownSite): Promise<Figures['throughput'][number]> {
  const floorName = 'bare server: page'
  const { rows } = await measureThroughput(
    [
      {
        name: floorName,
        group: 'floor',
        origin: floor.url,
        asks: floorAddresses.page,
        servers: [floor],
      },
      {
        name: 'site: page, not cached',
        group: 'site',
        origin: grown.web.url,
        asks: { each: unvisited(grown), perRound: renderedInRound },
        servers: [grown.web, grown.cms],
        floor: floorName,
      },
    ],
    { count: renderRounds, ms: rounds.ms },
  )
  const [, row] = rows
  if (!row) throw new Error('nothing was measured')
  return row
}

it('everything is written down', async () => {
  const whole = v.parse(figuresShape, { ...figures, limits })
  await mkdir(path.dirname(figureFiles.latest), { recursive: true })
  await writeFile(figureFiles.latest, inJson(whole))
  await writeCharts(path.dirname(figureFiles.latest), whole)
  if (writesDocuments) await writeDocuments(whole)
  console.log(`\n${machineInWords(whole)}\n\n${table(tables.limits(limits))}`)
})

function report(title: string, rows: string[][], own: Limit[] = []): void {
  console.log(`\n${title}\n${table(rows)}`)
  limits.push(...own)
  expect(own.filter(({ holds }) => !holds).map(inWords)).toEqual([])
}

const inWords = ({ name, value, bound, limit }: Limit) =>
  `${name}: ${value.toFixed(3)}, but ${bound} ${limit}`
