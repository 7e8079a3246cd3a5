// @vitest-environment happy-dom
import { createApp, createSSRApp, defineComponent, h, onMounted } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { allHadTheirTurns, inTurn } from './inTurn'

/** What came to life, with a bar where a task was asked for. */
let log: string[]

beforeEach(() => {
  log = []
  const begin = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (act: () => void, ms?: number) => {
    log.push('|')
    return begin(act, ms)
  })
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function listOf(names: string[]) {
  const Item = defineComponent({
    props: { name: { type: String, required: true } },
    setup({ name }) {
      onMounted(() => log.push(name))
      return () => h('li', name)
    },
  })
  return defineComponent(() => {
    const itemOf = inTurn(Item, names)
    return () =>
      h(
        'ol',
        names.map((name) => h(itemOf(name), { key: name, name })),
      )
  })
}

/** The list as the server rendered it comes to life in the document. */
async function hydrated(names: string[]) {
  const List = listOf(names)
  const root = document.createElement('div')
  root.innerHTML = await renderToString(createSSRApp(List))
  document.body.append(root)
  const items = [...root.querySelectorAll('li')]
  createSSRApp(List).mount(root)
  return { items, root }
}

it('a long list that the server rendered comes to life a few items at a time', async () => {
  const { items, root } = await hydrated(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  expect(log).not.toContain('a')
  await allHadTheirTurns()
  const tasks = log.join('').split('|').filter(Boolean)
  expect(tasks).toEqual(['abc', 'def', 'g'])
  expect([...root.querySelectorAll('li')]).toEqual(items)
  expect(console.warn).not.toHaveBeenCalled()
})

it('whoever waits for all of them waits for those that come meanwhile, too', async () => {
  await hydrated(['a', 'b', 'c', 'd'])
  const all = allHadTheirTurns()
  await hydrated(['e', 'f', 'g', 'h'])
  await all
  expect(log.filter((name) => name !== '|').join('')).toBe('abcdefgh')
})

it('a short one, and one that is made in the browser, is there at once', async () => {
  await hydrated(['a', 'b', 'c'])
  createApp(listOf(['d', 'e', 'f', 'g'])).mount(document.createElement('div'))
  expect(log.join('')).toBe('abcdefg')
})
