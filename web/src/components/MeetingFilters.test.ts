// @vitest-environment happy-dom
import type { Locale } from 'cms/contract'
import { expect, it } from 'vitest'
import type { MeetingsFilter } from '../links'
import MeetingFilters from './MeetingFilters.vue'
import { mountOnSite } from '../mounting'

const topics = [
  { slug: 'labor', name: 'Labor', locale: 'en' as const },
  { slug: 'housing', name: 'Housing', locale: 'en' as const },
]

function filters(filter: MeetingsFilter = {}, locale: Locale = 'en', more = {}) {
  return mountOnSite(
    MeetingFilters,
    { topics, filter, count: 7, month: '2026-11', ...more },
    { locale },
  )
}

it('says in one line what the list is narrowed to', () => {
  const line = (filter: MeetingsFilter) => filters(filter).get('summary').text()
  expect(line({})).toBe('Filter: All')
  expect(line({ topic: 'labor', attendance: 'online' })).toBe('Filter: Labor, Online')
  expect(line({ topic: 'no-such-topic' })).toBe('Filter: no-such-topic')
  expect(line({ topic: 'labor', group: 'gone' })).toBe('Filter: gone, Labor')
  const ofGroup = filters({ group: 'tenants' }, 'en', { group: 'Tenants’ Group' })
  expect(ofGroup.get('summary').text()).toBe('Filter: Tenants’ Group')
  expect(ofGroup.findAll('nav a').map((link) => link.attributes('href'))).toContain(
    '/meetings?topic=housing&group=tenants',
  )
})

it('leads from each choice to the list narrowed by it too', () => {
  const links = filters({ topic: 'labor' })
    .findAll('nav a')
    .map((link) => [link.text(), link.attributes('href')])
  expect(links).toContainEqual(['Housing', '/meetings?topic=housing'])
  expect(links).toContainEqual(['Childcare', '/meetings?topic=labor&access=childcare'])
})

it('marks what is chosen in every group', () => {
  const chosen = filters({ topic: 'labor', access: 'step-free' })
    .findAll('nav [aria-current=true]')
    .map((link) => link.text())
  expect(chosen).toEqual(['Labor', 'All', 'Step-free'])
})

it('leads back to everything in one step, if the list is narrowed', () => {
  expect(filters().find('.clear').exists()).toBe(false)
  const clear = filters({ topic: 'no-such-topic' }, 'es').get('.clear')
  expect(clear.text()).toBe('Mostrar todo')
  expect(clear.attributes('href')).toBe('/es/meetings')
})

it('says how many dates are listed, which is told when that changes', () => {
  const count = (more: object, filter: MeetingsFilter = {}) =>
    filters(filter, 'en', more).get('[role=status]').text()
  expect(count({ count: 7 })).toBe('7 dates')
  expect(count({ count: 1 })).toBe('One date')
  expect(count({ count: 20, goesOn: true })).toBe('20 dates, and more later')
  expect(count({ count: 4 }, { series: 'folded' })).toBe('4 meetings')
})

it('leads to one line for each series and back, narrowed as it is', () => {
  const fold = (filter: MeetingsFilter) => filters(filter).get('.fold')
  expect(fold({ topic: 'labor' }).attributes()).toMatchObject({
    href: '/meetings?topic=labor&series=folded',
    rel: 'nofollow',
  })
  const back = fold({ topic: 'labor', series: 'folded' })
  expect([back.text(), back.attributes('href')]).toEqual(['Every date', '/meetings?topic=labor'])
  const clear = filters({ topic: 'labor', series: 'folded' }).get('.clear')
  expect(clear.attributes('href')).toBe('/meetings?series=folded')
})

it('closes on a choice, which shows what that led to, and keeps the place of the keyboard', async () => {
  for (const link of ['nav a', '.clear']) {
    const wrapper = mountOnSite(
      { components: { MeetingFilters }, template: '<div><MeetingFilters v-bind="$attrs" /></div>' },
      { topics, filter: { topic: 'labor' }, count: 7, isLater: false, goesOn: false },
    )
    document.body.append(wrapper.element)
    const panel = wrapper.get('details').element
    panel.open = true
    await wrapper.get(link).trigger('click')
    expect(panel.open).toBe(false)
    expect(document.activeElement).toBe(panel.querySelector('summary'))
    wrapper.unmount()
  }
})

it('leads to the month in which the list begins and from there to the list, narrowed as it is', () => {
  const filter: MeetingsFilter = { topic: 'labor', series: 'folded' }
  expect(filters(filter).get('.by-month').attributes()).toMatchObject({
    href: '/meetings/month/2026-11?topic=labor',
    rel: 'nofollow',
  })
  const month = filters({ topic: 'labor' }, 'en', { showsMonth: true })
  const links = month.findAll('a').map((link) => [link.text(), link.attributes('href')])
  expect(links).toContainEqual(['List', '/meetings?topic=labor'])
  expect(links).toContainEqual(['Housing', '/meetings/month/2026-11?topic=housing'])
  expect(month.find('.fold').exists()).toBe(false)
})
