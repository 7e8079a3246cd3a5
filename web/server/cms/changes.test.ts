import { beforeEach, expect, test } from 'vitest'
import type { ContentChange } from 'cms/contract'
import { ChangeLog } from './changes'

let log: ChangeLog
beforeEach(() => {
  log = new ChangeLog()
  log.add({ revision: 'a.10' })
})

const changed = (number: number, type: string, document: string | null): ContentChange => ({
  ...{ number, type, document },
})
const at = (revision: string | null, shows: string | null = 'file page meeting/one topic/a') => ({
  ...{ revision, shows },
})

test.each<[what: string, type: string, document: string | null, isStill: boolean]>([
  ['a document that is shown', 'meeting', 'one', false],
  ['another document of that type', 'meeting', 'two', true],
  ['one whose id begins alike', 'meeting', 'on', true],
  ['any of a type of which one is shown', 'meeting', null, false],
  ['one of a type of which any is shown', 'page', 'home', false],
  ['any of a type of which any is shown', 'file', null, false],
  ['a type that is not shown', 'position', 'one', true],
  ['any of a type that is not shown', 'position', null, true],
  ['a type whose name begins alike', 'meeting-place', 'one', true],
  ['a type whose name ends alike', 'date-change', 'one', true],
])('after a change of %s (%s, %s) an answer is still so: %s', (_, type, document, isStill) => {
  log.add({ revision: 'a.11', changes: [changed(11, type, document)] })
  expect(log.isStill(at('a.10', 'file page meeting/one change/one topic/a'), 'a.11')).toBe(isStill)
})

test('what shows nothing but the end of the list is looked at to the end', () => {
  log.add({ revision: 'a.11', changes: [changed(11, 'topic', 'a')] })
  expect(log.isStill(at('a.10'), 'a.11')).toBe(false)
})

test('only changes since an answer was told count', () => {
  log.add({ revision: 'a.11', changes: [changed(11, 'page', 'home')] })
  log.add({ revision: 'a.13', changes: [changed(12, 'venue', 'hall'), changed(13, 'venue', 'x')] })
  expect(log.isStill(at('a.10'), 'a.13')).toBe(false)
  expect(log.isStill(at('a.11'), 'a.13')).toBe(true)
  expect(log.until).toBe('a.13')
})

test('what is not known may be anything', () => {
  expect(log.isStill(at('a.9'), 'a.10'), 'from before').toBe(false)
  expect(log.isStill(at('a.10'), 'a.11'), 'not asked for yet').toBe(false)
  expect(log.isStill(at(null), 'a.10'), 'without a revision').toBe(false)
  log.add({ revision: 'a.11', changes: [] })
  expect(log.isStill(at('a.10', null), 'a.11'), 'without what it shows').toBe(false)
  expect(log.isStill(at('b.10'), 'a.11'), 'of another epoch').toBe(false)
  log.add({ revision: 'a.12', changes: null })
  expect(log.isStill(at('a.11'), 'a.12'), 'the cms does not know').toBe(false)
  expect(log.isStill(at('a.12'), 'a.12')).toBe(true)
  log.add({ revision: 'b.1', changes: [] })
  expect(log.isStill(at('a.12'), 'b.1'), 'a new epoch').toBe(false)
})

test('a word that comes late adds nothing twice', () => {
  log.add({ revision: 'a.12', changes: [changed(11, 'venue', 'x'), changed(12, 'venue', 'x')] })
  log.add({ revision: 'a.11', changes: [changed(11, 'page', 'home')] })
  expect(log.until).toBe('a.12')
  expect(log.isStill(at('a.10'), 'a.12')).toBe(true)
})

test('the oldest changes are forgotten with all that was told before them', () => {
  for (let number = 11; number <= 2_511; number += 1) {
    log.add({ revision: `a.${number}`, changes: [changed(number, 'venue', 'hall')] })
  }
  expect(log.isStill(at('a.510'), 'a.2511')).toBe(false)
  expect(log.isStill(at('a.511'), 'a.2511')).toBe(true)
})
