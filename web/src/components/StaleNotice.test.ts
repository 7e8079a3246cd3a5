// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import StaleNotice from './StaleNotice.vue'
import { mountOnSite } from './mounting'

const timeZone = 'America/Los_Angeles'
const asOf = new Date('2026-11-24T03:04:05.000Z')

it('says by the clock of the branch as of when it is', () => {
  expect(mountOnSite(StaleNotice, { timeZone }, { asOf }).text()).toBe(
    'As of Monday, November 23, 7:04\u00a0pm. Nothing newer can be fetched at the moment.',
  )
  expect(mountOnSite(StaleNotice, { timeZone }, { asOf, locale: 'es' }).text()).toContain(
    '23 de noviembre, 7:04\u00a0p.\u00a0m.',
  )
})

it('says nothing of what is so now', () => {
  expect(mountOnSite(StaleNotice, { timeZone }).find('p').exists()).toBe(false)
})
