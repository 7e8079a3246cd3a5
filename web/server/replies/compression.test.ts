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
  expect(brotliDecompressSync(await compress(Buffer.from('¡Hola!'), 'br')).toString()).toBe(
    '¡Hola!',
  )
  expect(gunzipSync(await compress(Buffer.from('¡Hola!'), 'gzip')).toString()).toBe('¡Hola!')
})
