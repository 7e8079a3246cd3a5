import { describe, expect, it } from 'vitest'
import { findEntries } from '../src/involve/entries'
import {
  Walk,
  cms,
  eachQuery,
  isClosed,
  joinLink,
  logged,
  meetingId,
  meetingType,
  organizer,
  personal,
  plantCanaries,
  plantedTypes,
  readAddresses,
  readerNames,
  readers,
  sealed,
  writes,
} from './canaryWalk'
import { collection } from './documents'

plantCanaries()

it('what people wrote about themselves is read nowhere, at any address and by any parameter', async () => {
  const walks = readerNames.map((reader) => ({ reader, walk: new Walk(reader) }))
  const routes = [...readAddresses(plantedTypes)]
  for (const [turn, [path, addresses]] of routes.entries()) {
    const open: { walk: Walk; address: string; status: number }[] = []
    // Each of them asks there, and somebody asks about each type: about which one and the other, by turn,
    for (const [index, { walk }] of walks.entries()) {
      const address = addresses[(turn + index) % addresses.length] ?? path
      const status = await walk.read(path, address)
      if (!isClosed(status)) open.push({ walk, address, status })
    }
    // and of those whom a route does not turn away, one asks every fourth question, the others at the next
    // routes, about each type in turn;
    // where nothing was found, only what names a document and one by turn are asked.
    const answered = open.filter(({ status }) => status < 400)
    const asking = answered.length > 0 ? answered : open
    const all = eachQuery(path, turn)
    const questions =
      answered.length > 0
        ? all.filter((_, index) => (index + turn) % 4 === 0)
        : all.filter((query, index) => query.startsWith('type=') || index === turn % all.length)
    for (const [index, query] of questions.entries()) {
      const at = Math.floor((index * asking.length) / questions.length) + turn
      const one = asking[at % asking.length]
      await one?.walk.read(path, `${one.address}?${query}`)
    }
  }
  for (const { reader, walk } of walks) {
    expect(walk.found, reader).toEqual([])
    expect(walk.answered, reader).toBeGreaterThan(reader === 'anybody' ? 10 : 30)
  }
})

it.each(['anybody', 'contributor'] as const)(
  '%s reads nothing of it in the answers to what they send either',
  async (reader) => {
    const before = await findEntries(cms.strapi, {})
    const walk = new Walk(reader)
    for (const request of writes(plantedTypes, { isWhole: false })) await walk.ask(request)
    expect(walk.found).toEqual([])
    expect(await findEntries(cms.strapi, {})).toEqual(before)
  },
)

describe.each(['read token', 'full token'] as const)('a %s', (reader) => {
  it.each(['joinLink', 'organizerEmail'])(
    'learns nothing of %s by asking how it begins',
    async (field) => {
      const answers = []
      for (const start of [field === 'joinLink' ? joinLink : organizer, 'nothing begins so']) {
        const filter = `filters[${field}][$startsWith]=${encodeURIComponent(start)}`
        const { status, text } = await readers[reader]('GET', `/api/meetings?${filter}`)
        answers.push({ status, text: text.replace(start, '…') })
      }
      expect(answers[0]).toEqual(answers[1])
    },
  )
})

it('stands in no line of the log, whatever somebody sends', async () => {
  const [, link = ''] = sealed
  const tried: [path: string, body: string][] = [
    ['/api/site/forms/sign-up', JSON.stringify({ ...personal, token: 'none' })],
    ['/api/site/forms/ask', JSON.stringify(personal).slice(0, -1)],
    ['/api/site/forms/attend', JSON.stringify({ ...personal, [personal.name]: 1 })],
    ['/api/site/links', JSON.stringify({ token: link })],
    ['/api/site/links', JSON.stringify({ token: `${link}x` })],
  ]
  const headers = { 'content-type': 'application/json' }
  for (const [path, body] of tried) {
    const { status } = await cms.ask(path, { method: 'POST', headers, body })
    expect(status, path).toBeLessThan(500)
  }
  const lines = logged.join('\n')
  expect(lines).toContain('/api/site/forms/ask')
  expect([...Object.values(personal), ...sealed].filter((word) => lines.includes(word))).toEqual([])
})

it('would be noticed: whoever may read the form of the meeting reads its link', async () => {
  const path = `${collection}/${meetingType}/${meetingId}`
  expect((await readers.editor('GET', path)).text).toContain(joinLink)
})
