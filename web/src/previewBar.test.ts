import { expect, test } from 'vitest'
import { previewBar } from './previewBar'

const version = {
  status: 'version',
  keptAt: '2026-11-26T03:05:00.000Z',
  timeZone: 'America/Los_Angeles',
} as const

test('of a version it says when that was kept, by the clock of the site', () => {
  expect(previewBar(version, 'en')).toContain(
    '>Version of November 25, 2026, 7:05\u00a0pm (Pacific Time) – from the history<',
  )
  expect(previewBar(version, 'es')).toContain(
    '>Versión del 25 de noviembre de 2026, 7:05\u00a0p.\u00a0m. (hora del Pacífico) – del historial<',
  )
})

test('a draft is told apart from what is published', () => {
  expect(previewBar({ status: 'draft' }, 'en')).toContain('>Draft – not published<')
  expect(previewBar({ status: 'look' }, 'de')).toContain('>Farben und Logo zur Probe')
  expect(previewBar({ status: 'published' }, 'es')).toContain('>Publicado – así lo ven')
})
