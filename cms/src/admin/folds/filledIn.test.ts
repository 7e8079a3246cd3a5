import { expect, it } from 'vitest'
import type { LaidOutField } from '../strapi/laidOut'
import { filledIn } from './filledIn'

const field = (name: string, attribute: LaidOutField['attribute']): LaidOutField => ({
  name,
  type: 'string',
  label: name,
  size: 6,
  attribute,
})

it('names what a new form would not have', () => {
  const fields = [
    field('summary', { type: 'text' }),
    field('body', { type: 'blocks' }),
    field('planStatus', { type: 'enumeration', default: 'scheduled' }),
    field('allDay', { type: 'boolean', default: false }),
    field('phases', { type: 'component' }),
    field('image', { type: 'media' }),
  ]
  const names = (values: object) => filledIn(fields, values, undefined)
  expect(names({ planStatus: 'scheduled', allDay: false, phases: [], body: null })).toEqual([])
  expect(
    names({ summary: 'Come', planStatus: 'cancelled', phases: [{}], image: { id: 1 } }),
  ).toEqual(['summary', 'planStatus', 'phases', 'image'])
})

it('counts other documents that are attached, as far as they stay', () => {
  const topics = [field('topics', { type: 'relation' })]
  const isFilled = (topicsInForm: unknown, saved: unknown) =>
    filledIn(topics, { topics: topicsInForm }, { topics: saved }).length === 1
  const none = { connect: [], disconnect: [] }
  expect(isFilled(none, { count: 0 })).toBe(false)
  expect(isFilled(none, { count: 2 })).toBe(true)
  expect(isFilled({ connect: [{}], disconnect: [] }, undefined)).toBe(true)
  expect(isFilled({ connect: [], disconnect: [{}, {}] }, { count: 2 })).toBe(false)
})
