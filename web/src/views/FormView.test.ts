// @vitest-environment happy-dom
import type { Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import FormBody from '../components/forms/FormBody.vue'
import type { ShownForm } from '../forms'
import { mountOnSite } from '../mounting'
import { formToken, getInvolved, meeting, occurrence, site } from '../sample-branch'
import FormView from './FormView.vue'

function view(form: ShownForm['form'], status: Occurrence['status']) {
  const { locale } = meeting
  const about = { title: meeting.title, locale, rule: null }
  const subject = { ...about, occurrence: occurrence({ status }) }
  const place = { form, slug: 'branch-meeting', date: '2026-11-26' }
  const unwritten = { typed: {}, problems: [], trouble: null }
  const taken = { ...getInvolved, forms: ['attend' as const, 'remind' as const] }
  const data: ShownForm = { ...place, getInvolved: taken, token: formToken, subject, ...unwritten }
  const title = mountOnSite(FormView, { site, data }).get('h1').text()
  return { title, canBeFilledIn: mountOnSite(FormBody, { site, data }).find('form').exists() }
}

it.each([
  ['remind', 'scheduled', 'Remind me', true],
  ['remind', 'cancelled', 'Remind me', false],
  ['remind', 'postponed', 'Tell me the new date', true],
  ['attend', 'postponed', 'I’ll be there', false],
] as const)('the form %s of a date that is %s', (form, status, title, canBeFilledIn) => {
  expect(view(form, status)).toEqual({ title, canBeFilledIn })
})
