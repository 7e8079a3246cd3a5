import { expect, it } from 'vitest'
import { isStudied, kindBeside } from './kinds'

const kinds = { committee: 'Committee', workingGroup: 'Working group' }

it('says what something is once', () => {
  expect(kindBeside({ title: 'Labor Committee', kind: 'committee' }, kinds)).toBe('')
  expect(kindBeside({ title: 'Climate Working Group', kind: 'workingGroup' }, kinds)).toBe('')
  expect(kindBeside({ title: 'Bread and Roses', kind: 'committee' }, kinds)).toBe('Committee')
})

it('knows what is studied together', () => {
  const kinds = ['minutes', 'course', 'studyUnit', 'leaflet'] as const
  expect(kinds.filter((kind) => isStudied({ kind }))).toEqual(['course', 'studyUnit'])
})
