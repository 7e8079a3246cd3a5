// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { mountOnSite } from '../mounting'
import { occurrence, site } from '../sample-branch'
import type { SentData } from '../forms'
import SentView from './SentView.vue'

async function view(differences: Partial<SentData> = {}) {
  const data: SentData = {
    form: 'attend',
    slug: 'branch-meeting',
    date: '2026-11-26',
    subject: {
      title: 'Branch meeting',
      locale: 'en',
      rule: 'Every Thursday',
      occurrence: occurrence(),
    },
    unconfirmed: 7,
    ...differences,
  }
  const wrapper = mountOnSite(SentView, { site, data })
  await flushPromises()
  await import('../components/forms/FormAbout.vue')
  await flushPromises()
  return wrapper
}

it('remembers which date it was about, for the calendar and for friends', async () => {
  const wrapper = await view()
  expect(wrapper.get('h1').text()).toBe('Check your email')
  expect(wrapper.get('.band h2').text()).toBe('Branch meeting')
  expect(wrapper.get('.form-when').text()).toMatch(/^Thursday, November 26, +7–9\u00a0pm$/)
  expect(wrapper.get('.add a').attributes('href')).toBe(
    '/meetings/branch-meeting/2026-11-26/calendar.ics',
  )
  expect(wrapper.get<HTMLInputElement>('.pass-on input').element.value).toBe(
    'https://branch.example/meetings/branch-meeting/2026-11-26',
  )
  expect(wrapper.get('.pass-on label').text()).toBe('The address of this date')
  expect(wrapper.text()).toContain('spam')
})

it('offers no calendar for what does not take place, and nothing where it was about no meeting', async () => {
  const subject = { title: 'Branch meeting', locale: 'en' as const, rule: null }
  const off = await view({
    subject: { ...subject, occurrence: occurrence({ status: 'cancelled' }) },
  })
  expect(off.find('.add').exists()).toBe(false)
  const series = await view({ date: null, subject: { ...subject, occurrence: null } })
  expect(series.get<HTMLInputElement>('.pass-on input').element.value).toBe(
    'https://branch.example/meetings/branch-meeting',
  )
  expect(series.get('.pass-on label').text()).toBe('The address of the meeting')
  const none = await view({ form: 'ask', slug: null, date: null, subject: null })
  expect(none.find('.pass-on').exists()).toBe(false)
  expect(none.findAll('.band')).toHaveLength(1)
})

it('has a group passed on, and nobody who was written to', async () => {
  const subject = { title: 'Maya', locale: 'en' as const, rule: null, occurrence: null }
  const asked = { form: 'ask', slug: 'maya', date: null } as const
  const group = await view({ ...asked, subject: { ...subject, item: 'group' } })
  expect(group.get('.pass-on label').text()).toBe('The address of the group')
  expect(group.get('.pass-on').findAll('.onward a')).toHaveLength(1)
  const person = await view({ ...asked, isPerson: true, subject: { ...subject, item: 'person' } })
  expect(person.find('.pass-on').exists()).toBe(false)
})
