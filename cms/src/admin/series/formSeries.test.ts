import { expect, it } from 'vitest'
import type { LaidOutField } from '../strapi/laidOut'
import { namesAround, ruleComponent, seriesType, withSeries } from './formSeries'
import { chosenAs, withFields } from './typedRule'

const field = (name: string, component?: string): LaidOutField => ({
  name,
  type: component ? 'component' : 'string',
  label: name,
  size: 6,
  attribute: component ? { type: 'component', component } : { type: 'string' },
})

it('stands in the place of a rule, in the form and in its components', () => {
  const rows = [[field('frequency')], [field('until')]]
  const form = withSeries({
    layout: [[[field('title')], [field('recurrence', ruleComponent)]]],
    components: {
      [ruleComponent]: { layout: rows },
      'meeting.phase': { layout: [[field('recurrence', ruleComponent)]] },
    },
    options: { uid: 'api::meeting.meeting' },
  })
  const series = { name: 'recurrence.frequency', type: seriesType, rows }
  expect(form.layout[0]?.[0]?.[0]).toEqual(field('title'))
  expect(form.layout[0]?.[1]?.[0]).toMatchObject({
    ...series,
    of: { uid: 'api::meeting.meeting', field: 'recurrence' },
  })
  expect(form.components['meeting.phase']?.layout[0]?.[0]).toMatchObject({
    ...series,
    of: { uid: 'meeting.phase', field: 'recurrence' },
  })
})

it('knows the rule and its first date by name, wherever they are', () => {
  expect(namesAround('recurrence.frequency')).toEqual({
    rule: 'recurrence',
    firstDate: 'firstDate',
    isFirst: true,
  })
  expect(namesAround('phases.1.recurrence.frequency')).toEqual({
    rule: 'phases.1.recurrence',
    firstDate: 'phases.1.from',
    isFirst: false,
  })
})

it('keeps the end of a rule and its id when another is chosen', () => {
  const weekly = { frequency: 'weekly', interval: 1, nth: null, weekday: null } as const
  const before = { id: 7, frequency: 'yearly', interval: 1, friday: true, until: '2027-01-01' }
  const rule = withFields(before, weekly)
  expect(rule).toEqual({
    id: 7,
    frequency: 'weekly',
    interval: 1,
    nth: null,
    monday: false,
    tuesday: false,
    wednesday: false,
    thursday: false,
    friday: false,
    saturday: false,
    sunday: false,
    until: '2027-01-01',
  })
  const choice = { name: 'weekly' as const, words: 'Every Thursday', fields: weekly }
  expect(chosenAs(rule, [choice])).toBe(choice)
  expect(chosenAs({ ...rule, friday: true }, [choice])).toBeUndefined()
  expect(chosenAs({ ...rule, interval: 2 }, [choice])).toBeUndefined()
})
