import { expect, it } from 'vitest'
import type { RuleFields } from '../../editing/contract'
import type { LaidOutField } from '../strapi/laidOut'
import { namesAround, ruleComponent, seriesType, withSeries } from './formSeries'
import { chosenAs, isSaid, withFields } from './typedRule'

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
  const weekly: RuleFields = {
    frequency: 'weekly',
    interval: 1,
    nth: null,
    secondNth: null,
    isTogether: false,
    lastDayOfMonth: false,
    weekdays: [],
  }
  const before = { id: 7, frequency: 'yearly', interval: 1, friday: true, until: '2027-01-01' }
  const rule = withFields(before, weekly)
  expect(rule).toEqual({
    id: 7,
    frequency: 'weekly',
    interval: 1,
    nth: null,
    secondNth: null,
    thirdNth: null,
    isTogether: false,
    secondDay: null,
    thirdDay: null,
    lastDayOfMonth: false,
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
  expect(chosenAs({ ...rule, thirdDay: 20 }, [choice])).toBeUndefined()
  expect(chosenAs({ ...rule, may: true }, [choice])).toBe(choice)
  expect(chosenAs({ ...rule, isTogether: null, lastDayOfMonth: null }, [choice])).toBe(choice)
})

it('shows the fields that a rule is said with, and whatever else is filled in', () => {
  const names = ['frequency', 'interval', 'monday', 'nth', 'secondNth', 'thirdNth', 'isTogether']
  const shown = (rule: Record<string, unknown>) => names.filter((name) => isSaid(rule, name))
  expect(shown({ frequency: 'daily' })).toEqual(['frequency', 'interval'])
  expect(shown({ frequency: 'daily', nth: 'last' })).toEqual(['frequency', 'interval', 'nth'])
  expect(shown({ frequency: 'weekly', monday: false })).toEqual(['frequency', 'interval', 'monday'])
  const monthly = { frequency: 'monthly by weekday', monday: true }
  expect(shown(monthly)).toEqual(names.slice(0, 5))
  expect(shown({ ...monthly, tuesday: true, secondNth: 'third' })).toEqual(names)
  expect(isSaid({ frequency: 'monthly by date', secondDay: 15 }, 'thirdDay')).toBe(true)
  expect(isSaid({ frequency: 'monthly by date' }, 'thirdDay')).toBe(false)
  expect(isSaid({ frequency: 'weekly', may: true }, 'may')).toBe(false)
})
