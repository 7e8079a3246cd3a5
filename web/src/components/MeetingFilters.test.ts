// @vitest-environment happy-dom
import type { Locale } from 'cms/contract'
import { expect, it } from 'vitest'
import type { MeetingsFilter } from '../links'
import MeetingFilters from './MeetingFilters.vue'
import { mountOnSite } from './mounting'

const topics = [
  { slug: 'labor', name: 'Labor', locale: 'en' as const },
  { slug: 'housing', name: 'Housing', locale: 'en' as const },
]

function filters(filter: MeetingsFilter = {}, locale: Locale = 'en') {
  return mountOnSite(MeetingFilters, { topics, filter }, { locale })
}

it('says in one line what the list is narrowed to', () => {
  const line = (filter: MeetingsFilter) => filters(filter).get('summary').text()
  expect(line({})).toBe('Show: All')
  expect(line({ topic: 'labor', attendance: 'online' })).toBe('Show: Labor + Online')
  expect(line({ topic: 'no-such-topic' })).toBe('Show: no-such-topic')
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

it('closes on a choice, which shows what that led to, and keeps the place of the keyboard', async () => {
  for (const link of ['nav a', '.clear']) {
    const wrapper = mountOnSite(
      { components: { MeetingFilters }, template: '<div><MeetingFilters v-bind="$attrs" /></div>' },
      { topics, filter: { topic: 'labor' } },
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
