import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { fieldsIn, type Schemas } from './fields'
import type { Attributes } from './schema'
import { versionErrors } from './versions'

const parts: Record<string, Attributes> = {
  'paper.version': {
    day: { type: 'date' },
    file: { type: 'media' },
    text: { type: 'blocks' },
    decisions: { type: 'component', component: 'paper.decision' },
  },
  'paper.decision': { number: { type: 'integer' } },
}
const schemas: Schemas = (uid) =>
  parts[uid] ?? { versions: { type: 'component', component: 'paper.version' } }

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }]

function errorsOf(...versions: { day?: string; file?: object | null; text?: unknown }[]) {
  const fields = fieldsIn('api::paper.paper', { versions }, schemas)
  return versionErrors(fields, true, wordsOf('en').checks)
}

it('asks for a version, but not of each translation', () => {
  const fields = fieldsIn('api::paper.paper', { versions: [] }, schemas)
  const [none] = versionErrors(fields, true, wordsOf('en').checks)
  expect(none).toMatchObject({ path: ['versions'] })
  expect(none?.message).toMatch(/^Versions: there is none yet/)
  expect(versionErrors(fields, false, wordsOf('en').checks)).toEqual([])
})

it('asks for a file or a text in each version', () => {
  const day = '2036-05-14'
  expect(errorsOf({ day, file: { id: 1 }, text: null })).toEqual([])
  expect(errorsOf({ day, file: null, text: text('As adopted.') })).toEqual([])
  const empty = errorsOf(
    { day: '2034-01-01', file: { id: 1 } },
    { day, file: null, text: text(' ') },
  )
  expect(empty.map(({ path }) => path)).toEqual([['versions', 1, 'file']])
  expect(empty[0]?.message).toMatch(/^Versions \(2\) › File: there is neither a file nor a text/)
})

it('asks for neither where there is something to read or to discuss beside it', () => {
  const study: Record<string, Attributes> = {
    ...parts,
    'api::paper.paper': {
      versions: { type: 'component', component: 'paper.version' },
      readings: { type: 'component', component: 'meeting.reading' },
      questions: { type: 'blocks' },
    },
    'meeting.reading': { title: { type: 'string' } },
  }
  const errors = (row: object) =>
    versionErrors(
      fieldsIn(
        'api::paper.paper',
        { versions: [{ day: '2036-05-14' }], ...row },
        (uid) => study[uid] ?? {},
      ),
      true,
      wordsOf('en').checks,
    ).length
  expect(errors({ readings: [{ title: 'A pamphlet' }] })).toBe(0)
  expect(errors({ questions: text('Why?') })).toBe(0)
  expect(errors({ readings: [], questions: text(' ') })).toBe(1)
})

it('takes no two versions of one day', () => {
  const version = (day?: string) => ({ day, file: { id: 1 } })
  expect(errorsOf(version('2036-05-14'), version('2036-05-15'))).toEqual([])
  const twice = errorsOf(version('2036-05-14'), version('2036-05-15'), version('2036-05-14'))
  expect(twice.map(({ path }) => path)).toEqual([['versions', 2, 'day']])
  expect(twice[0]?.message).toMatch(/another version of Wednesday, May 14, 2036/)
  // That it has none is told by what the schema asks.
  expect(errorsOf(version(), version())).toEqual([])
})

it('takes no two decisions with one number in the same version', () => {
  const file = { id: 1 }
  const numbered = (...numbers: number[]) => numbers.map((number) => ({ number }))
  const versions = [
    { day: '2036-05-14', file, decisions: numbered(1, 2) },
    { day: '2036-05-15', file, decisions: numbered(1, 2, 1) },
  ]
  const fields = fieldsIn('api::paper.paper', { versions }, schemas)
  const found = versionErrors(fields, true, wordsOf('en').checks)
  expect(found.map(({ path }) => path)).toEqual([['versions', 1, 'decisions', 2, 'number']])
  expect(found[0]?.message).toMatch(/another decision with the number 1/)
})
