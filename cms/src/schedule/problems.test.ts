import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { scheduleProblems } from './problems'

const circumstances = {
  timeZone: 'America/Los_Angeles',
  now: Temporal.Instant.from('2026-11-01T08:45:00Z'),
  language: 'en' as const,
  isKept: () => false,
}

function told(publishAt: string | null, unpublishAt: string | null, changes: object = {}) {
  return scheduleProblems({ publishAt, unpublishAt }, { ...circumstances, ...changes }).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
}

describe('a schedule', () => {
  it('is good when it is ahead and in order, also with one end or none', () => {
    expect(told('2026-11-02T19:00', '2026-11-03T19:00')).toEqual([])
    expect(told(null, '2026-11-03T19:00')).toEqual([])
    expect(told(null, null)).toEqual([])
  })

  it('is refused when a time is past, at its field', () => {
    expect(told('2026-10-31T19:00', null)).toEqual([
      'publishAt: Saturday, October 31, 2026 at 7:00 PM PDT is past. Choose a later time, or leave it empty and do it now by hand.',
    ])
    expect(told('2026-10-31T19:00', null, { language: 'es' })[0]).toMatch(/^publishAt: .* ya pasó/)
  })

  it('means the first of a time that comes twice, which may be past in the second hour', () => {
    expect(told('2026-11-01T01:30', null)[0]).toMatch(/^publishAt: .* 1:30 AM PDT is past/)
    expect(told('2026-11-01T02:00', null)).toEqual([])
  })

  it('keeps what was planned, though its time has come', () => {
    expect(told('2026-10-31T19:00', null, { isKept: () => true })).toEqual([])
  })

  it('is refused when it takes back before it publishes, or at the same time', () => {
    for (const unpublishAt of ['2026-11-02T18:59', '2026-11-02T19:00']) {
      expect(told('2026-11-02T19:00', unpublishAt)[0]).toMatch(
        /^unpublishAt: .* Choose a time after Monday, November 2, 2026 at 7:00 PM PST\.$/,
      )
    }
  })

  it('is refused when half a time was typed', () => {
    expect(told('2026-11-02T', 'T19:00')).toEqual([
      'publishAt: Give both a date and a time, or leave both empty.',
      'unpublishAt: Give both a date and a time, or leave both empty.',
    ])
  })
})
