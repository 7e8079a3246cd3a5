import { expect, test } from 'vitest'
import { judgeAddress } from './spelling'

test.each(['/', '/es', '/what-we-do/history', '/meetings', '/es/a%C3%B1os', '/english'])(
  '%s is the one spelling of a page',
  (path) => {
    expect(judgeAddress(path)).toEqual({ kind: 'page', path })
  },
)

test.each([
  ['/%61bout', '/about'],
  ['/es/a%c3%b1os', '/es/a%C3%B1os'],
])('%s is answered as %s, without a detour', (path, spelling) => {
  expect(judgeAddress(path)).toEqual({ kind: 'page', path: spelling })
})

test.each([
  ['/meetings/', '/meetings'],
  ['/es/', '/es'],
  ['/What-We-Do', '/what-we-do'],
  ['//meetings//weekly', '/meetings/weekly'],
  ['/what-we-do%2Fhistory', '/what-we-do/history'],
  ['/uploads%2fa.webp', '/uploads/a.webp'],
  ['/api%2Fsite/sitemap', '/api/site/sitemap'],
  // A second slash would make the answer lead to another host.
  ['//elsewhere.example', '/elsewhere.example'],
  ['/%2Felsewhere.example', '/elsewhere.example'],
])('%s is another spelling of %s', (path, spelling) => {
  expect(judgeAddress(path)).toEqual({ kind: 'misspelt', path: spelling })
})

test.each([
  ['/en', '/'],
  ['/EN/meetings/', '/meetings'],
])('%s is %s, which has no prefix', (path, spelling) => {
  expect(judgeAddress(path)).toEqual({ kind: 'unprefixed', path: spelling })
})

test.each([
  '/%00',
  '/a%0Ab',
  '/a%5Cb',
  `/${'a'.repeat(1100)}`,
  '/..%2f..%2f..%2fadmin',
  '/meetings/..%2F..%2Fupload',
  '/a%2f.%2fb',
])('nothing can stand at %s', (path) => {
  expect(judgeAddress(path)).toEqual({ kind: 'impossible' })
})

test.each(['/%', '/%zz', '/%E0%A4%A', '/%ff'])('%s cannot be read', (path) => {
  expect(judgeAddress(path)).toEqual({ kind: 'unreadable' })
})
