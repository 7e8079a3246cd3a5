import { expect, it } from 'vitest'
import { typesThatAre } from '../content/types'
import { editPath, meetingPath, newPath, typeKey } from './documents'

const meeting = { uid: 'api::meeting.meeting', documentId: 'abc' }

it('leads to a document in a language from the first moment, also where none is named', () => {
  const form = '/content-manager/collection-types/api::meeting.meeting/abc'
  expect(editPath({ ...meeting, locale: 'es' })).toBe(`${form}?plugins[i18n][locale]=es`)
  expect(editPath(meeting)).toBe(`${form}?plugins[i18n][locale]=en`)
  expect(meetingPath(meeting.documentId)).toBe(editPath(meeting))
  expect(newPath(meeting.uid)).toBe(
    '/content-manager/collection-types/api::meeting.meeting/create?plugins[i18n][locale]=en',
  )
})

it('names no language of what is not translated', () => {
  expect(editPath({ uid: 'api::date-change.date-change', documentId: 'abc', locale: null })).toBe(
    '/content-manager/collection-types/api::date-change.date-change/abc',
  )
})

it('leads to what stands once without an id', () => {
  const settings = { kind: 'single-types', uid: 'api::site-settings.site-settings' } as const
  expect(editPath({ ...settings, documentId: 'abc' })).toBe(
    '/content-manager/single-types/api::site-settings.site-settings?plugins[i18n][locale]=en',
  )
})

it('calls every type that people edit by a name of its own', () => {
  const names = typesThatAre('public').map(typeKey)
  expect(names).not.toContain('type.other')
  expect(new Set(names).size).toBe(names.length)
})
