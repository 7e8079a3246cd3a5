import { describe, expect, it, test } from 'vitest'
import { entryOf, formAt, formAtAddress, formPath, typedIn } from './forms'

describe('the form at a path', () => {
  it.each([
    [['sign-up'], { form: 'sign-up', slug: null, date: null }],
    [['my-data'], { form: 'my-data', slug: null, date: null }],
    [['attend', 'weekly', '2026-11-26'], { form: 'attend', slug: 'weekly', date: '2026-11-26' }],
    [['remind', 'weekly'], { form: 'remind', slug: 'weekly', date: null }],
    [['ask', 'labor'], { form: 'ask', slug: 'labor', date: null }],
    [['ask', 'people'], { form: 'ask', slug: 'people', date: null }],
    [['ask', 'people', 'maya'], { form: 'ask', slug: 'maya', date: null, isPerson: true }],
    [['remind', 'weekly', '2026-11-26'], { form: 'remind', slug: 'weekly', date: '2026-11-26' }],
  ])('%j', (steps, place) => {
    expect(formAt(steps)).toEqual(place)
  })

  it.each([
    [[]],
    [['link']],
    [['sent', 'ask']],
    [['ask', 'labor', '2026-11-26']],
    [['sign-up', 'labor']],
    [['attend']],
    [['remind', 'people', 'maya']],
    [['ask', 'people', 'maya', 'more']],
    [['attend', 'weekly']],
    [['attend', 'weekly', 'thursday']],
    [['remind']],
    [['remind', 'weekly', '2026-11-26', 'more']],
  ])('is none at %j', (steps) => {
    expect(formAt(steps)).toBeNull()
  })

  it('is found at its address in each language, and leads back there', () => {
    const place = { form: 'remind', slug: 'café', date: null } as const
    expect(formPath(place)).toBe('get-involved/remind/café')
    expect(formAtAddress('/get-involved/remind/caf%C3%A9')).toEqual({ locale: 'en', place })
    expect(formAtAddress('/es/get-involved/remind/caf%C3%A9')).toEqual({ locale: 'es', place })
    const written = '/get-involved/ask/people/maya'
    expect(formPath(formAtAddress(written)?.place ?? place)).toBe(written.slice(1))
    expect(formAtAddress('/get-involved')).toBeNull()
    expect(formAtAddress('/es/meetings/weekly')).toBeNull()
  })
})

const signUp = { form: 'sign-up', slug: null, date: null } as const

describe('what was sent of a form', () => {
  it('is its own fields, as far as they hold anything', () => {
    const sent = new URLSearchParams(
      'token=t&email=a%40b.example&name=&interests=x&interests=y&accessNeeds=ramp&admin=1&website=',
    )
    expect(typedIn(signUp, sent)).toEqual({
      token: 't',
      email: 'a@b.example',
      interests: ['x', 'y'],
    })
  })

  it('knows the date by the address and not by what is sent', () => {
    const place = { form: 'attend', slug: 'weekly', date: '2026-11-26' } as const
    const sent = new URLSearchParams('meeting=other&date=2020-01-01&accessNeeds=ramp')
    expect(typedIn(place, sent)).toEqual({
      meeting: 'weekly',
      date: '2026-11-26',
      accessNeeds: 'ramp',
    })
  })

  it('knows the group or person by the address, and none of what is sent', () => {
    const sent = new URLSearchParams('group=other&message=Hi')
    const place = { form: 'ask', slug: 'labor', date: null } as const
    expect(typedIn(place, sent)).toEqual({ group: 'labor', message: 'Hi' })
    expect(typedIn({ ...place, slug: null }, sent)).toEqual({ message: 'Hi' })
    const person = { ...place, slug: 'maya', isPerson: true } as const
    expect(typedIn(person, sent)).toEqual({ person: 'maya', message: 'Hi' })
  })

  it('has lines as they were typed, and what programs fill in', () => {
    const sent = new URLSearchParams('message=one%0D%0Atwo&website=http%3A%2F%2Fx')
    expect(typedIn(signUp, sent)).toEqual({ message: 'one\ntwo', website: 'http://x' })
  })

  it('takes no files', () => {
    const sent = new FormData()
    sent.set('email', new File(['x'], 'x.txt'))
    sent.append('interests', new File(['x'], 'x.txt'))
    expect(typedIn(signUp, sent)).toEqual({})
  })
})

test('what is required but missing is left to the cms to tell', () => {
  expect(entryOf({ name: 'Ana' })).toEqual({ token: '', email: '', name: 'Ana' })
})
