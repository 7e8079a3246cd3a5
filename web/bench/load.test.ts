import { createServer } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { AnswerReader, load } from './load'

const bytes = (text: string) => Buffer.from(text, 'latin1')

it('finds the end of an answer that says its length, wherever it is cut', () => {
  const answer = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\ncontent-length: 4\r\n\r\n\r\n\r\n'
  for (let cut = 1; cut < answer.length; cut++) {
    const reader = new AnswerReader()
    expect(reader.read(bytes(answer.slice(0, cut))), String(cut)).toBe(false)
    expect(reader.read(bytes(answer.slice(cut))), String(cut)).toBe(true)
  }
})

it('finds the end of an answer in chunks, wherever it is cut', () => {
  const answer = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n'
  for (let cut = 1; cut < answer.length; cut++) {
    const reader = new AnswerReader()
    expect(reader.read(bytes(answer.slice(0, cut))), String(cut)).toBe(false)
    expect(reader.read(bytes(answer.slice(cut))), String(cut)).toBe(true)
  }
  const empty = new AnswerReader()
  expect(empty.read(bytes('HTTP/1.1 200 OK\r\nA: b\r\n\r\n0\r\n\r\n'))).toBe(true)
})

it('takes nothing but 200, and no more than was announced', () => {
  expect(() => new AnswerReader().read(bytes('HTTP/1.1 503 No\r\n\r\n'))).toThrow('503')
  const long = 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab'
  expect(() => new AnswerReader().read(bytes(long))).toThrow('longer')
})

let stop = () => {}
afterEach(() => stop())

it('asks each address once and counts the answers', async () => {
  const asked: string[] = []
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(`${url} ${String(headers['x-as'])}`)
    response.end('a'.repeat(300_000))
  })
  stop = () => server.close()
  const port = await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : null)
    }),
  )
  const addresses = Array.from({ length: 20 }, (_, index) => `/${index}`)
  const left = [...addresses]
  const questions = {
    origin: `http://127.0.0.1:${String(port)}`,
    next: () => left.shift() ?? null,
    headers: { 'X-As': 'test' },
  }
  const answers = await load(questions, { visitors: 4, ms: 10_000 })
  expect(answers.count).toBe(20)
  expect(answers.waits).toHaveLength(20)
  expect(asked.sort()).toEqual(addresses.map((address) => `${address} test`).sort())
})

it('fails when it gets another answer', async () => {
  const server = createServer((_, response) => response.writeHead(404).end())
  stop = () => server.close()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const questions = { origin: `http://127.0.0.1:${port}`, next: () => '/' }
  await expect(load(questions, { visitors: 1, ms: 1000 })).rejects.toThrow('404')
})
