import { expect, it } from 'vitest'
import { readBody } from './body'

const type = 'application/x-www-form-urlencoded'

function request(body: BodyInit, contentType = type): Request {
  return new Request('http://branch.example/', {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
  })
}

function piecewise(...pieces: Uint8Array[]): Request {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': type } }
  return new Request('http://branch.example/', init)
}

it('is read as it came', async () => {
  expect(await readBody(request('a=%C3%A9'), type)).toBe('a=%C3%A9')
  expect(await readBody(request('a=é', `${type}; charset=UTF-8`), type)).toBe('a=é')
  const [c3, a9] = [new Uint8Array([0xc3]), new Uint8Array([0xa9])]
  expect(await readBody(piecewise(c3, a9), type)).toBe('é')
})

it('may be as long as the longest form and no longer', async () => {
  expect(await readBody(request('x'.repeat(16 * 1024)), type)).toHaveLength(16 * 1024)
  await expect(readBody(request('x'.repeat(16 * 1024 + 1)), type)).rejects.toMatchObject({
    status: 413,
  })
  const kilobytes = Array.from({ length: 17 }, () => new Uint8Array(1024))
  await expect(readBody(piecewise(...kilobytes), type)).rejects.toMatchObject({ status: 413 })
})

it('is refused in another type or encoding', async () => {
  await expect(readBody(request('{}', 'application/json'), type)).rejects.toMatchObject({
    status: 415,
  })
  await expect(readBody(piecewise(new Uint8Array([0xff])), type)).rejects.toMatchObject({
    status: 400,
  })
})
