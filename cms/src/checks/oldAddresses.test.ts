import { expect, it } from 'vitest'
import { OldAddresses, type RedirectTarget } from './oldAddresses'

const to = (address: string) => ({ page: null, to: address })
const addresses = new OldAddresses(
  new Map<string, RedirectTarget>([
    ['a', to('/b')],
    ['b', to('/work?from=b')],
    ['c', { page: 'p1', to: '/unused' }],
    ['d', to('/c')],
    ['out', to('https://elsewhere.example/a')],
    ['self', to('/self')],
    ['one', to('/two')],
    ['two', to('/one')],
    ['into', to('/one')],
    ['empty', { page: null, to: null }],
  ]),
  (link) => (link.startsWith('/') ? link.slice(1).replace(/\?.*/, '') : null),
)

it.each([
  ['a', { kind: 'address', to: '/work?from=b' }],
  ['d', { kind: 'page', documentId: 'p1' }],
  ['out', { kind: 'address', to: 'https://elsewhere.example/a' }],
  ['self', { kind: 'circle', over: 'self' }],
  ['one', { kind: 'circle', over: 'one' }],
  ['into', { kind: 'circle', over: 'one' }],
  ['empty', { kind: 'nothing' }],
  ['work', null],
])('%s ends where its redirects lead', (address, end) => {
  expect(addresses.follow(address)).toEqual(end)
})
