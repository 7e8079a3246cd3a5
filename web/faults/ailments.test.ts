import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { Editor } from '../e2e/editor'
import { Everything } from './everything'
import { FaultyProxy, type Ailment } from './faultyProxy'
import { Site } from './servers'

const cmsUrl = inject('cmsUrl')

/** A cms that is not left alone yet may cost a visitor so much, and one that is so much. */
const beforeMs = 2_500
const onceLeftAloneMs = 300
const failuresUntilLeftAlone = 3

let proxy: FaultyProxy
let site: Site
let everything: Everything

beforeAll(async () => {
  proxy = await FaultyProxy.open(cmsUrl)
  site = await Site.open({ cmsUrl: proxy.url })
  everything = await Everything.read(site, cmsUrl)
})
afterEach(() => proxy.recover())
afterAll(async () => {
  await site.remove()
  await proxy.close()
})

const isFresh = async () => (await site.figure('branchline_cms_fresh')) === 1

describe('when the cms', () => {
  test.each<Ailment>([
    'refuses connections',
    'never answers',
    'answers 500',
    'answers with a page of another server',
    'answers with half of the text',
    'breaks its answers off',
    'answers with another shape',
    'answers byte by byte',
  ])('%s, all that was ever good answers, and is new again by itself', async (ailment) => {
    const failures = await site.figure('branchline_cms_failures_total')
    await proxy.suffer(ailment)
    await vi.waitUntil(
      async () => {
        await everything.expectAt(site.url, { within: beforeMs, atOnce: 8 })
        const more = (await site.figure('branchline_cms_failures_total')) - failures
        return more >= failuresUntilLeftAlone && !(await isFresh())
      },
      { timeout: 60_000, interval: 0 },
    )
    await everything.expectAt(site.url, { within: onceLeftAloneMs, isOld: true })

    await proxy.recover()
    await expect.poll(isFresh, { timeout: 10_000 }).toBe(true)
    await everything.expectAt(site.url, { within: beforeMs, atOnce: 4, isOld: false })
  })

  test('answers late, all answers in time', async () => {
    await proxy.suffer('answers late')
    const until = performance.now() + 6_000
    while (performance.now() < until) {
      await everything.expectAt(site.url, { within: beforeMs, atOnce: 8 })
    }
  })

  test('tells of a change and then never answers, the old text answers meanwhile', async () => {
    await proxy.suffer('never answers', { sparesRevision: true })
    const editor = new Editor(cmsUrl, inject('editorToken'))
    await editor.make('topic', { name: 'Nobody meets about this yet' })
    await pause(2_000)
    await everything.expectAt(site.url, { within: beforeMs, atOnce: 24 })
    await editor.tidyUp()
    await proxy.recover()
    await site.untilRefreshed()
    await everything.expectAt(site.url, { within: beforeMs, atOnce: 4, isOld: false })
  })
})
