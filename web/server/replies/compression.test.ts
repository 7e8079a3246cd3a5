import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
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
  expect(brotliDecompressSync(await compress(Buffer.from('¡Hola!'), 'br')).toString()).toBe(
    '¡Hola!',
  )
  expect(gunzipSync(await compress(Buffer.from('¡Hola!'), 'gzip')).toString()).toBe('¡Hola!')
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

test('what just misses the first flight is pressed harder, so that it goes along', async () => {
  const usual = (content: Buffer) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    })
  let rows = 1000
  while (usual(page(rows)).byteLength <= 14_600) rows += 10
  const content = page(rows)
  const pressed = await compress(content, 'br')
  expect(pressed.byteLength).toBeLessThanOrEqual(14_600)
  expect(brotliDecompressSync(pressed).equals(content)).toBe(true)
  // One that is far from it takes no more time for nothing, nor does one that fits.
  for (const other of [page(rows * 2), page(rows >> 1)]) {
    expect((await compress(other, 'br')).equals(usual(other))).toBe(true)
  }
})
