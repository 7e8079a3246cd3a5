// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { mountOnSite } from '../mounting'
import { site } from '../sample-branch'
import ErrorView from './ErrorView.vue'

afterEach(() => vi.restoreAllMocks())

it.each([
  [true, 'Our server can’t be reached'],
  [false, 'You are offline'],
])('says where the line is down, the device having one: %s', (onLine, words) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine)
  expect(mountOnSite(ErrorView, { site }).get('.lead').text()).toContain(words)
})
