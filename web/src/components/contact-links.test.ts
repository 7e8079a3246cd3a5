import { expect, it } from 'vitest'
import { contactLinks } from './contact-links'

const links = (text: string) =>
  contactLinks(text).flatMap(({ text: words, href }) => (href ? [[words, href]] : []))

it.each([
  ['Call 503-555-0143.', '503-555-0143', 'tel:5035550143'],
  ['Call (503) 555-0143, ask for Sam', '(503) 555-0143', 'tel:5035550143'],
  ['+49 171 234 56 78', '+49 171 234 56 78', 'tel:+491712345678'],
  [
    'Write to door@branch.example.org.',
    'door@branch.example.org',
    'mailto:door@branch.example.org',
  ],
])('finds in %j a way to reach somebody', (text, words, href) => {
  expect(links(text)).toEqual([[words, href]])
})

it.each([
  'Ring twice, 7–9 pm, room 238',
  'From 10.30 - 12.30 on 2026-11-26',
  '1825 SW Broadway, Portland 97201',
  'Account 1234567890123456',
  'a @ b',
])('leaves %j a text', (text) => {
  expect(contactLinks(text)).toEqual([{ text, href: null }])
})

it('loses nothing of the text around them', () => {
  const text = 'Call 503-555-0143 or 503-555-0144, or write: a@b.example!'
  const parts = contactLinks(text)
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.filter(({ href }) => href)).toHaveLength(3)
})
