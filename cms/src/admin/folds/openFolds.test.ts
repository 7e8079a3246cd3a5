import { expect, it } from 'vitest'
import { OpenFolds } from './openFolds'

it('stays open when a new document is saved, and begins closed for another', () => {
  const open = new OpenFolds()
  open.of('api::meeting.meeting', undefined).add('about')
  expect([...open.of('api::meeting.meeting', undefined)]).toEqual(['about'])
  expect([...open.of('api::meeting.meeting', 'a'.repeat(24))]).toEqual(['about'])
  expect([...open.of('api::meeting.meeting', 'a'.repeat(24))]).toEqual(['about'])
  expect([...open.of('api::meeting.meeting', 'b'.repeat(24))]).toEqual([])
  open.of('api::meeting.meeting', 'b'.repeat(24)).add('status')
  expect([...open.of('api::page.page', undefined)]).toEqual([])
})
