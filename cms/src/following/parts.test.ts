import { describe, expect, it } from 'vitest'
import { sampleChange, weekly } from '../calendar/sample-plan'
import type { ImportedChange, ImportedMeeting } from '../import/calendar/meeting'
import { hashOf } from '../import/memory'
import { isTakenBack } from './datedHashes'
import { differing, hashesOf, type Hashes } from './parts'

const cancelled = (originalDate: string): ImportedChange => ({
  ...sampleChange(originalDate),
  newPlace: null,
})

const moved = (originalDate: string, newDate: string): ImportedChange => ({
  ...cancelled(originalDate),
  ...{ change: 'moved', newDate },
})

const ofDate = (originalDate: string, title: string) => ({ originalDate, title, body: null })

const series: ImportedMeeting = {
  ...{ uid: '1', title: 'Us', firstDate: '2036-01-03', allDay: false, daysLater: 0 },
  ...{ startTime: '19:00', endTime: '21:00', timeZone: null, isCancelled: false },
  ...{ place: null, joinLink: null, body: { blocks: [], losses: [] }, losses: [], changes: [] },
  recurrence: weekly,
}

const hashes = (part: Partial<ImportedMeeting>): Hashes => hashesOf({ ...series, ...part })

const today = '2036-05-14'
const differ = (one: Partial<ImportedMeeting>, other: Partial<ImportedMeeting>) =>
  differing(hashes(one), hashes(other), today)

describe('what is said of single dates', () => {
  it('differs where a date is to come, or is today', () => {
    for (const date of [today, '2036-05-22']) {
      expect(differ({ changes: [cancelled(date)] }, {})).toEqual(['dates'])
      expect(differ({}, { changes: [cancelled(date)] })).toEqual(['dates'])
      const words = { specialDates: [ofDate(date, 'With Ada')] }
      expect(differ(words, {})).toEqual(['ownWords'])
      expect(differ(words, { specialDates: [ofDate(date, 'With Bo')] })).toEqual(['ownWords'])
    }
  })

  it('does not where dates are over, whatever is to come beside them', () => {
    const coming = [cancelled('2036-05-22')]
    for (const over of [cancelled('2036-05-13'), moved('2036-05-08', '2036-05-13')]) {
      expect(differ({ changes: [over, ...coming] }, { changes: coming })).toEqual([])
      expect(differ({ changes: coming }, { changes: [over, ...coming] })).toEqual([])
    }
    expect(differ({ specialDates: [ofDate('2036-05-13', 'With Ada')] }, {})).toEqual([])
  })

  it('does where only one of both days is over, or the last of several is not', () => {
    const later = moved('2036-05-08', '2036-05-15')
    expect(differ({ changes: [later] }, {})).toEqual(['dates'])
    expect(differ({ changes: [moved('2036-05-15', '2036-05-08')] }, {})).toEqual(['dates'])
    const words = [ofDate('2036-05-08', 'With Ada')]
    const both = { changes: [later], specialDates: words }
    expect(differ(both, { changes: [later] })).toEqual(['ownWords'])
    const nights = { daysLater: 1, changes: [cancelled('2036-05-13')] }
    expect(differ(nights, { daysLater: 1 })).toEqual(['dates'])
    const phases = [
      { from: '2036-02-07', startTime: null, endTime: null, daysLater: 1, place: null },
    ]
    expect(differ({ ...nights, daysLater: 0, phases }, { phases })).toEqual(['dates'])
  })

  it('is known as it was noted when all dates were noted together', () => {
    const changes = [cancelled('2036-05-08')]
    const before = { ...hashes({ changes }), dates: hashOf(changes), ownWords: hashOf([]) }
    expect(differing(before, hashes({ changes }), today)).toEqual([])
    expect(differing(before, hashes({}), today)).toEqual(['dates'])
  })

  it('is taken back where nothing is said any more of a date to come', () => {
    const one = hashes({ specialDates: [ofDate('2036-05-15', 'With Ada')] }).ownWords
    const other = hashes({ specialDates: [ofDate('2036-05-15', 'With Bo')] }).ownWords
    const none = hashes({}).ownWords
    expect(isTakenBack(one, none, today)).toBe(true)
    expect(isTakenBack(hashOf(['With Ada']), none, today)).toBe(true)
    expect(isTakenBack(one, other, today)).toBe(false)
    expect(isTakenBack(none, one, today)).toBe(false)
    expect(isTakenBack(one, none, '2036-05-16')).toBe(false)
  })
})
