// @vitest-environment happy-dom

import { expect, test } from 'vitest'
import { mountOnSite } from '../../mounting'
import { circular } from '../../sample-branch'
import LettersBody from './LettersBody.vue'

function show({ takesForms = true, takesReaders = true, years = [2026] } = {}) {
  const list = { data: [circular], meta: { year: null, years, takesReaders } }
  const data = { title: 'Letters', lead: null, ancestors: [], page: null, list }
  return mountOnSite(LettersBody, { data, takesForms })
}

test('says how to get them where somebody can', () => {
  const link = show().get('a[href="/get-involved/sign-up"]')
  expect(link.text()).toBe('Get our letters by email')
  for (const shown of [show({ takesForms: false }), show({ takesReaders: false })]) {
    expect(shown.find('a[href="/get-involved/sign-up"]').exists()).toBe(false)
  }
})

test('tells with each how it begins', () => {
  expect(show().get('.row').text()).toContain('The hearing was moved.')
})

test('leads to other years where there are any', () => {
  expect(show().find('nav').exists()).toBe(false)
  expect(
    show({ years: [2026, 2025] })
      .get('nav')
      .text(),
  ).toContain('2025')
})
