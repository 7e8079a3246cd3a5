import { expect, it } from 'vitest'
import { browserOf } from './browsers'

it('tells browser and system as people call them', () => {
  const phone = 'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'
  expect(browserOf(phone)).toEqual({ browser: 'Firefox', system: 'Android' })
})

it('takes no name that somebody made up', () => {
  for (const userAgent of [undefined, ' ', 'node', 'Ana Ruiz of River Street/1.0']) {
    expect(browserOf(userAgent)).toEqual({ browser: null, system: null })
  }
})
