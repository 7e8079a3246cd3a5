// @vitest-environment happy-dom
import type { Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import type { ShownForm } from '../../forms'
import { mountOnSite } from '../../mounting'
import { formToken, getInvolved, meeting, occurrence, site } from '../../sample-branch'
import FormBody from './FormBody.vue'

function view(form: ShownForm['form'], status: Occurrence['status']) {
  const { locale } = meeting
  const about = { title: meeting.title, locale, rule: null }
  const subject = { ...about, occurrence: occurrence({ status }) }
  const place = { form, slug: 'branch-meeting', date: '2026-11-26' }
  const unwritten = { typed: {}, problems: [], trouble: null }
  const taken = { ...getInvolved, forms: ['attend' as const, 'remind' as const] }
  const data: ShownForm = { ...place, getInvolved: taken, token: formToken, subject, ...unwritten }
  const body = mountOnSite(FormBody, { site, data })
  return {
    above: body.findAll('.breadcrumbs a').map((link) => link.attributes('href')),
    title: body.get('h1').text(),
    lead: body.find('.lead').exists() ? body.get('.lead').text() : null,
    tags: body.findAll('.tag').map((tag) => tag.text()),
    isStruck: body.find('.form-when s').exists(),
    canBeFilledIn: body.find('form').exists(),
  }
}

it.each([
  ['remind', 'scheduled', 'Remind me', /^One email before/, [], true],
  ['remind', 'cancelled', 'Remind me', null, ['Cancelled'], false],
  ['remind', 'postponed', 'Tell me the new date', /^One email as soon/, ['Postponed'], true],
  ['attend', 'postponed', 'I’ll be there', null, ['Postponed'], false],
] as const)('the form %s of a date that is %s', (form, status, title, lead, tags, isOpen) => {
  const shown = view(form, status)
  expect(shown).toMatchObject({ title, tags, canBeFilledIn: isOpen, above: ['/get-involved'] })
  expect(shown.isStruck).toBe(tags.length > 0)
  if (lead) expect(shown.lead).toMatch(lead)
  else expect(shown.lead).toBe(null)
})
