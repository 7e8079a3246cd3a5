import { expect, test } from 'vitest'
import { meetingCode } from './meetingCodes'

test('a code never changes: it stands on paper', () => {
  expect(meetingCode('k2v8w1q0n5x7z3b6c9d4f1gh')).toBe('hhcs9hzc')
})

test('codes of many meetings differ, and can be read aloud', () => {
  const codes = Array.from({ length: 20_000 }, (_, count) => meetingCode(`meeting ${count}`))
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/)
})
