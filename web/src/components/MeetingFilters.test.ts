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
  expect(line({})).toBe('Filter meetings')
  expect(line({ topic: 'labor', attendance: 'online' })).toBe('Filter meetings: Labor, Online')
  expect(line({ topic: 'no-such-topic' })).toBe('Filter meetings: no-such-topic')
  expect(line({ topic: 'labor', group: 'gone' })).toBe('Filter meetings: gone, Labor')
  const ofGroup = filters({ group: 'tenants' }, 'en', { group: 'Tenants’ Group' })
  expect(ofGroup.get('summary').text()).toBe('Filter meetings: Tenants’ Group')
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
  expect(chosen).toEqual(['Labor', 'All', 'Step-free', 'Every date'])
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
  const choices = (filter: MeetingsFilter) =>
    new Map(
      filters(filter)
        .findAll('nav a')
        .map((link) => [link.text(), link.attributes()]),
    )
  expect(choices({ topic: 'labor' }).get('Each series once')).toMatchObject({
    href: '/meetings?topic=labor&series=folded',
    rel: 'nofollow',
  })
  const folded: MeetingsFilter = { topic: 'labor', series: 'folded' }
  const back = choices(folded).get('Every date')
  expect(back).toMatchObject({ href: '/meetings?topic=labor' })
  expect(back).not.toHaveProperty('rel')
  expect(choices(folded).get('Housing')).toMatchObject({ rel: 'nofollow' })
  const line = filters(folded)
  expect(line.get('summary').text()).toBe('Filter meetings: Labor, Each series once')
  expect(line.get('.clear').attributes('href')).toBe('/meetings')
})

it('shows the number of dates to see where a choice has made them fewer', () => {
  const isOfAll = (filter: MeetingsFilter) => filters(filter).get('.count').classes('of-all')
  expect(isOfAll({})).toBe(true)
  expect(isOfAll({ topic: 'labor' })).toBe(false)
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

it('leads to the list and to the month in which it begins, narrowed as it is', () => {
  const filter: MeetingsFilter = { topic: 'labor', series: 'folded' }
  const [list, month] = filters(filter).findAll('.pair a')
  expect(list?.attributes('href')).toBe('/meetings?topic=labor&series=folded')
  expect(month?.attributes()).toMatchObject({
    href: '/meetings/month/2026-11?topic=labor',
    rel: 'nofollow',
  })
  const shown = filters({ topic: 'labor' }, 'en', { showsMonth: true })
  const links = shown.findAll('a').map((link) => [link.text(), link.attributes('href')])
  expect(links).toContainEqual(['List', '/meetings?topic=labor'])
  expect(links).toContainEqual(['Housing', '/meetings/month/2026-11?topic=housing'])
  expect(links.map(([text]) => text)).not.toContain('Every date')
})
