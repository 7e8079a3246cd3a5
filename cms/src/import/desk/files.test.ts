import { expect, it } from 'vitest'
import { largestFile, packed, textIn, unpacked } from './files'

it('says what is wrong with a file before anything reads it', () => {
  expect(textIn('ours.ics', Buffer.from('BEGIN:VCALENDAR'))).toEqual({ text: 'BEGIN:VCALENDAR' })
  expect(textIn('ours.ics', Buffer.from('\uFEFFBEGIN:VCALENDAR'))).toEqual({
    text: 'BEGIN:VCALENDAR',
  })
  expect(textIn('ours.ics', Buffer.alloc(0))).toEqual({ wrong: 'empty' })
  expect(textIn('ours.ics', Buffer.alloc(largestFile + 1, 'a'))).toEqual({ wrong: 'large' })
  expect(textIn('ours.ZIP', Buffer.from('PK\u0003\u0004…'))).toEqual({ wrong: 'zip' })
  expect(textIn('ours.ics', Buffer.from('PK\u0003\u0004…'))).toEqual({ wrong: 'zip' })
  expect(textIn('ours.docx', Buffer.from('PK\u0003\u0004…'))).toEqual({ wrong: 'neither' })
  expect(textIn('ours.pdf', Buffer.from('%PDF-1.7 ü', 'latin1'))).toEqual({ wrong: 'neither' })
  expect(textIn('ours.ics', Buffer.from('BEGIN:VCALENDAR\nü', 'latin1'))).toEqual({
    wrong: 'encoding',
  })
})

it('keeps every letter of a file while it waits', async () => {
  const text = 'Sí, ¿cuándo? „Grüße“ \u0000 🕊'
  const safe = new Map<string, unknown>()
  const seal = (value: unknown, purpose: string) => {
    safe.set(`${purpose} 1`, value)
    return '1'
  }
  const file = await packed({ seal }, text)
  expect(file).toBe('1')
  const open = (sealed: string, purpose: string) => safe.get(`${purpose} ${sealed}`)
  expect(await unpacked({ open }, file)).toBe(text)
})
