import { expect, it } from 'vitest'
import type { LaidOutField } from '../strapi/laidOut'
import { folded, foldType } from './foldedForm'

const field = (name: string, component?: string): LaidOutField => ({
  name,
  type: component ? 'component' : 'string',
  label: name,
  size: 6,
  attribute: component ? { type: 'component', component } : { type: 'string' },
})

const meeting = (...rows: LaidOutField[][]) => ({
  layout: [rows],
  components: { 'meeting.access-facts': { layout: [[field('stepFree')]] } },
  options: { uid: 'api::meeting.meeting' },
})

it('puts whole rows behind lines, after all that is not folded', () => {
  const { layout } = folded(
    meeting([field('body')], [field('title')], [field('topics'), field('image')]),
  )
  expect(layout).toEqual([
    [
      [field('title')],
      [
        expect.objectContaining({
          type: foldType,
          fold: 'about',
          rows: [[field('body')], [field('topics'), field('image')]],
        }),
      ],
    ],
  ])
})

it('is shown to whoever may read what is within', () => {
  const { layout } = folded(meeting([field('access', 'meeting.access-facts')]))
  expect(layout[0]?.[0]?.[0]).toMatchObject({ name: 'access.stepFree', fold: 'access' })
})

it('has no line for fields that somebody may not see, and folds no other form', () => {
  expect(folded(meeting([field('title')])).layout).toEqual([[[field('title')]]])
  const page = { ...meeting([field('body')]), options: { uid: 'api::page.page' } }
  expect(folded(page)).toEqual(page)
})
