import { expect, it } from 'vitest'
import { inLanguage } from '../strapi/addresses'
import { dateInAddress, toldInAddress } from './given'

it('an address tells a new form of which date it is', () => {
  const date = { meeting: 'abc', originalDate: '2036-05-14', onlyIn: null }
  for (const given of [date, { ...date, onlyIn: 'es' }]) {
    expect(dateInAddress(inLanguage('en') + toldInAddress(given))).toEqual(given)
  }
  for (const told of ['', '&plugins[date]=', '&plugins[date]=abc', '&plugins[date]=.2036-05-14']) {
    expect(dateInAddress(inLanguage('en') + told), told).toBeNull()
  }
})
