import { expect, it } from 'vitest'
import { populateLeading, type Attributes } from './schema'

const relation = (target: string) => ({ type: 'relation', relation: 'manyToOne', target })

const components: Record<string, Attributes> = {
  'shared.link': {
    label: { type: 'string' },
    page: relation('api::page.page'),
    url: { type: 'string' },
  },
  'shared.group-choice': { group: relation('api::group.group') },
  'shared.access': { note: { type: 'string' } },
  'sections.text': { text: { type: 'blocks' }, picture: { type: 'media' } },
  'sections.groups': {
    topic: relation('api::topic.topic'),
    chosen: { type: 'component', component: 'shared.group-choice' },
  },
}

const attributes: Attributes = {
  picture: { type: 'media' },
  body: { type: 'blocks' },
  parent: relation('api::page.page'),
  group: relation('api::group.group'),
  access: { type: 'component', component: 'shared.access' },
  more: { type: 'component', component: 'shared.link' },
  sections: { type: 'dynamiczone', components: ['sections.text', 'sections.groups'] },
}

const leadingTo = (target: string) =>
  populateLeading(attributes, target, (uid) => components[uid] ?? {})

const one = { select: ['documentId'] }

it('asks for what can lead to a document of a type, and for nothing else', () => {
  expect(leadingTo('api::group.group')).toEqual({
    group: one,
    // Its page, if it has one, goes before its address.
    more: { populate: { page: one } },
    sections: {
      on: {
        'sections.text': { populate: {} },
        'sections.groups': { populate: { chosen: { populate: { group: one } } } },
      },
    },
  })
})

it('keeps each section, which are counted where a link is told', () => {
  expect(leadingTo('api::page.page')).toEqual({
    parent: one,
    more: { populate: { page: one } },
    sections: { on: { 'sections.text': { populate: {} }, 'sections.groups': { populate: {} } } },
  })
})
