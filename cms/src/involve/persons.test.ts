import { expect, it } from 'vitest'
import { domainName, personOf } from './persons'

it.each([
  ['Ada@Example.ORG', 'ada@example.org'],
  ['ada+news@example.org', 'ada@example.org'],
  ['ADA+a+b@EXAMPLE.org', 'ada@example.org'],
  ['+ada@example.org', '+ada@example.org'],
  // Elsewhere a dot makes another mailbox.
  ['a.da@example.org', 'a.da@example.org'],
  ['A.d.a+x@googlemail.com', 'ada@gmail.com'],
  ['ada@gmail.com', 'ada@gmail.com'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
  ['ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
])('counts %s as %s', (address, person) => {
  expect(personOf(address)).toBe(person)
})

it('knows a domain in whichever way it is written', () => {
  expect(domainName('a@Bu\u0308cher.example')).toBe('domain xn--bcher-kva.example')
  expect(domainName('b@xn--bcher-kva.example')).toBe('domain xn--bcher-kva.example')
})

it('counts all names below a domain as that domain, and none that others registered', () => {
  expect(domainName('a@x1.mail.example.co.uk')).toBe('domain example.co.uk')
  expect(domainName('b@example.co.uk')).toBe('domain example.co.uk')
  expect(domainName('b@other.co.uk')).toBe('domain other.co.uk')
  expect(domainName('b@co.uk')).toBe('domain co.uk')
  expect(domainName('b@[192.0.2.1]')).toBe('domain [192.0.2.1]')
  expect(domainName('b@localhost')).toBe('domain localhost')
})
