import { expect, it } from 'vitest'
import { fileKind } from './fileKinds'

it.each([
  ['image/png', 'images'],
  ['image/svg+xml', 'images'],
  ['video/mp4', 'videos'],
  ['audio/mpeg', 'audios'],
  ['application/pdf', 'files'],
  ['text/plain', 'files'],
])('sorts %s among %s, as Strapi does', (mime, kind) => {
  expect(fileKind(mime)).toBe(kind)
})
