import { describe, expect, test } from 'vitest'
import { actOf, formOf, isFromElsewhere, isOneClick } from './acts'

const bytes = async (text: string) => new Blob([text]).arrayBuffer()

test.each([
  ['do=confirm', { do: 'confirm' }],
  ['do=unsubscribe&x=1', { do: 'unsubscribe' }],
  ['do=delete', { do: 'delete' }],
  ['do=date-confirm', { do: 'date-confirm' }],
  ['do=date-cancel&note=+The+hall+is+closed+', { do: 'date-cancel', note: 'The hall is closed' }],
  ['do=date-cancel', { do: 'date-cancel', note: '' }],
  [
    'do=date-move&date=2026-11-27&startTime=18:00&endTime=20:00&note=',
    { do: 'date-move', date: '2026-11-27', startTime: '18:00', endTime: '20:00', note: '' },
  ],
  ['do=letters-end', { do: 'letters-end' }],
  ['do=letters-confirm&consent=c1', { do: 'letters-confirm', consent: 'c1' }],
  [
    'do=letters-save&interests=a&interests=b&groups=g&language=es&every=month',
    {
      do: 'letters-save',
      interests: ['a', 'b'],
      groups: ['g'],
      language: 'es',
      every: 'month',
    },
  ],
  [
    'do=letters-save',
    { do: 'letters-save', interests: [], groups: [], language: 'en', every: 'each' },
  ],
  // Browsers count the break between lines as one character, and send two.
  ['do=date-cancel&note=one%0D%0Atwo%0D%0A', { do: 'date-cancel', note: 'one\ntwo' }],
  ['do=date-destroy', null],
  ['', null],
])('%s asks for %o', (text, act) => {
  expect(actOf(new URLSearchParams(text))).toEqual(act)
})

describe('one click of a mail program', () => {
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

  test.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click', true],
    ['application/x-www-form-urlencoded; charset=utf-8', 'List-Unsubscribe=One-Click', true],
    ['multipart/form-data; boundary=x', `${part('List-Unsubscribe', 'One-Click')}--x--`, true],
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click&do=delete', false],
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=Yes', false],
    ['application/x-www-form-urlencoded', '', false],
  ])('%s %s', async (type, body, is) => {
    const form = await formOf(type, await bytes(body))
    expect(form && isOneClick(form)).toBe(is)
  })

  test.each([
    ['text/plain', 'List-Unsubscribe=One-Click'],
    ['application/json', '{}'],
    ['', ''],
    ['multipart/form-data; boundary=x', 'no such thing'],
    ['multipart/form-data', 'no boundary'],
  ])('%s "%s" is no form', async (type, body) => {
    expect(await formOf(type, await bytes(body))).toBeNull()
  })
})

test.each([
  [{}, false],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, false],
  [{ 'Sec-Fetch-Site': 'none' }, false],
  [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://branch.example' }, true],
  [{ 'Sec-Fetch-Site': 'same-site' }, true],
  [{ Origin: 'https://branch.example' }, false],
  [{ Origin: 'null' }, false],
  [{ Origin: 'https://branch.example.evil.test' }, true],
])('%o comes from elsewhere: %s', (headers, is) => {
  expect(isFromElsewhere(new Headers(headers), 'https://branch.example')).toBe(is)
})
