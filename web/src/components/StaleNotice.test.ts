// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import StaleNotice from './StaleNotice.vue'
import { mountOnSite } from '../mounting'

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

it('says so where a phone shows what it has kept', () => {
  const { dataset } = document.documentElement
  dataset.kept = '/assets/index.js'
  const isOnLine = vi.spyOn(navigator, 'onLine', 'get')
  const text = () => mountOnSite(StaleNotice, { timeZone }, { asOf }).text()
  isOnLine.mockReturnValue(false)
  expect(text()).toBe(
    'You are offline. This is as of Monday, November 23, 7:04\u00a0pm, as this device kept it.',
  )
  isOnLine.mockReturnValue(true)
  expect(text()).toContain('No answer comes from our server.')
  delete dataset.kept
  isOnLine.mockRestore()
})

it('says nothing of what is so now', () => {
  expect(mountOnSite(StaleNotice, { timeZone }).find('p').exists()).toBe(false)
})
