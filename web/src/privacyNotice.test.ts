// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { GetInvolved } from 'cms/contract'
import { mountOnSite } from './mounting'
import { getInvolved, site } from './sample-branch'
import { privacyNotice } from './privacyNotice'
import PrivacyView from './views/PrivacyView.vue'
import { words } from './words/privacy/en'

function privacy(
  differences: Partial<GetInvolved> = {},
  locale: 'en' | 'es' = 'en',
  keepsOffline = true,
) {
  const { contactEmail } = site
  const branch = { contactEmail, keepsOffline }
  const data = privacyNotice({ ...getInvolved, ...differences }, branch, locale)
  return mountOnSite(PrivacyView, { site, data }, { locale })
}

test('the days that it names are those of the settings', () => {
  const retention = { unconfirmed: 3, attendance: 11, messages: 222, signUps: 1 }
  const text = privacy({ retention }).text()
  expect(text).toContain('deleted after 3 days')
  expect(text).toContain('Until 11 days after the date.')
  expect(text).toContain('222 days after you sent it.')
  expect(text).toContain('at most one day after you confirmed')
  expect(privacy({ retention }, 'es').text()).toContain('se borra después de 3 días')
})

test('a time of whole years is told in years', () => {
  const retention = { unconfirmed: 3, attendance: 11, messages: 365, signUps: 730 }
  const text = privacy({ retention }).text()
  expect(text).toContain('one year after you sent it.')
  expect(text).toContain('at most 2 years after you confirmed')
  expect(privacy({ retention }, 'es').text()).toContain('2 años después de que confirmaste')
})

test('it tells of the forms that there are, and of no others', () => {
  const page = privacy({ forms: ['ask'] })
  expect(page.findAll('h3').map((heading) => heading.text())).toEqual(['You send a message'])
  expect(page.text()).not.toContain('See or delete all')
})

test('it begins with what matters most, and only with what is true of this branch', () => {
  const inShort = (...args: Parameters<typeof privacy>) =>
    privacy(...args)
      .get('section')
      .findAll('li')
      .map((item) => item.text())
  const { reading, offline, forms, myData } = words.short
  expect(inShort()).toEqual([reading, offline, ...forms, myData])
  expect(inShort({ forms: [] }, 'en', false)).toEqual([reading])
})

test('it tells of letters, and what is agreed to for them, where there are some', () => {
  const letters = { id: 'l1', text: 'Write me letters.', locale: 'en' } as const
  const page = privacy({ letters })
  expect(page.text()).toContain('You want our letters')
  expect(page.findAll('blockquote').map((quote) => quote.text())).toEqual([
    getInvolved.consent.text,
    'Write me letters.',
  ])
  expect(privacy().text()).not.toContain('letters')
})

test('without forms nothing is kept, and nothing is agreed to', () => {
  const text = privacy({ forms: [] }).text()
  expect(text).toContain('it keeps nothing that visitors write')
  expect(text).not.toContain('What you agree to')
})

test('it quotes what people agree to, in its language', () => {
  const quote = privacy({}, 'es').get('blockquote')
  expect(quote.text()).toBe(getInvolved.consent.text)
  expect(quote.attributes('lang')).toBe('en')
})

test('it leads to all that is held, and to whom to write', () => {
  const page = privacy()
  expect(page.get('a[href="/get-involved/my-data"]').text()).toContain('See or delete all')
  expect(page.find('a[href="mailto:portland@example.org"]').exists()).toBe(true)
})

test('it tells what a phone keeps, where phones keep anything', () => {
  const { offline } = words
  for (const text of offline.texts(40, 30)) expect(privacy().text()).toContain(text)
  expect(privacy({}, 'en', false).text()).not.toContain('the next twenty dates')
})

test('each part is a step away from its beginning', () => {
  const page = privacy()
  const contents = page.findAll('nav[aria-label="On this page"] a')
  expect(contents.map((link) => link.text())).toEqual(
    page.findAll('section h2').map((heading) => heading.text()),
  )
  for (const link of contents) {
    expect(page.get(`section${link.attributes('href')} h2`).text()).toBe(link.text())
  }
})

test('the button of which it speaks is there where nothing can be kept, and does nothing', () => {
  const button = privacy().get('button')
  expect([button.text(), button.attributes('disabled')]).toEqual([
    'Delete what this device keeps',
    '',
  ])
  expect(privacy({}, 'en', false).find('button').exists()).toBe(false)
})
