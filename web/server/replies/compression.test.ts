import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { acceptedEncoding, compress } from './compression'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['*;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['identity', null],
  ['', null],
  [undefined, null],
])('of "%s" it takes %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})

test('what is compressed can be unpacked', async () => {
  expect(brotliDecompressSync(await compress(Buffer.from('¡Hola!'), 'br', true)).toString()).toBe(
    '¡Hola!',
  )
  expect(gunzipSync(await compress(Buffer.from('¡Hola!'), 'gzip', true)).toString()).toBe('¡Hola!')
})

test('takes more pains with what is sent many times', async () => {
  const words = page(400)
  const [kept, once] = [await compress(words, 'br', true), await compress(words, 'br', false)]
  expect(kept.byteLength).toBeLessThan(once.byteLength)
  expect(brotliDecompressSync(once)).toEqual(words)
})

/** A page of so many rows, whose words come again as those of a list do. */
function page(rows: number): Buffer {
  let seed = 20360514
  const chosen = (of: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % of
  }
  const words = Array.from({ length: 400 }, () => chosen(1e9).toString(36))
  const row = () =>
    `<li class="row"><a href="/${words[chosen(400)]}">${words[chosen(400)]}</a></li>`
  return Buffer.from(Array.from({ length: rows }, row).join('\n'))
}
