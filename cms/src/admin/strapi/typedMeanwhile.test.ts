import { beforeEach, expect, it } from 'vitest'
import { isLoaded, keepingTyped } from './typedMeanwhile'

type State = Parameters<Parameters<typeof keepingTyped>[0]>[0]

/** What Strapi's form does with each of these. */
const form = keepingTyped((state: State, { type, payload }): State => {
  switch (type) {
    case 'SET_INITIAL_VALUES':
    case 'SET_VALUES':
      return { ...state, values: payload }
    case 'SET_ISSUBMITTING':
      return { ...state, isSubmitting: payload === true }
    case 'RESET_FORM':
      return { ...state, isSubmitting: false, ...(payload as Pick<State, 'values'>) }
    default:
      return state
  }
})

let state: State

beforeEach(() => {
  state = { values: { lead: 'Old' }, isSubmitting: false }
})

const tell = (type: string, payload?: unknown) => (state = form(state, { type, payload }))
const type = (lead: string) => tell('SET_VALUES', { lead })
const read = (lead: string) => tell('SET_INITIAL_VALUES', { lead })
const answered = (lead: string) => {
  tell('RESET_FORM', { values: { lead } })
  tell('SET_ISSUBMITTING', false)
}

it('keeps what is typed while something is saved, until it was read again', () => {
  type('Sent')
  tell('SET_ISSUBMITTING', true)
  read('Sent')
  type('Sent, and more')
  answered('Sent')
  expect(state).toMatchObject({ values: { lead: 'Sent, and more' }, isSubmitting: false })
  type('Sent, and more than that')
  read('Sent')
  expect(state.values).toEqual({ lead: 'Sent, and more than that' })
  tell(isLoaded)
  read('Of somebody else')
  expect(state.values).toEqual({ lead: 'Of somebody else' })
})

it('shows as it was saved what nobody typed in meanwhile', () => {
  type('Sent ')
  tell('SET_ISSUBMITTING', true)
  answered('Sent ')
  read('Sent')
  expect(state.values).toEqual({ lead: 'Sent' })
  expect(state.keptOver).toBe(0)
})

it('counts how often what is typed stays over what was read', () => {
  tell('SET_ISSUBMITTING', true)
  answered('Sent')
  type('Sent, and more')
  read('Of somebody else')
  expect(state).toMatchObject({ values: { lead: 'Sent, and more' }, keptOver: 1 })
  read('Of somebody else again')
  expect(state).toMatchObject({ values: { lead: 'Sent, and more' }, keptOver: 2 })
  tell('RESET_FORM', { values: { lead: 'Of somebody else again' } })
  expect(state).toMatchObject({ values: { lead: 'Of somebody else again' }, keptOver: 0 })
})

it.each(['before', 'after'])(
  'keeps all of it where it was refused, and Strapi takes that back %s it is idle again',
  (when) => {
    type('Sent')
    tell('SET_ISSUBMITTING', true)
    read('Sent')
    type('Sent, and more')
    if (when === 'before') read('Old')
    tell('SET_ISSUBMITTING', false)
    if (when === 'after') read('Old')
    expect(state.values).toEqual({ lead: 'Sent, and more' })
    read('Theirs')
    expect(state.values).toEqual({ lead: 'Theirs' })
  },
)

it('lets go of what was typed when somebody leaves it', () => {
  type('Sent')
  tell('SET_ISSUBMITTING', true)
  answered('Sent')
  type('Sent, and more')
  tell('RESET_FORM', { values: { lead: 'Old' } })
  read('Old')
  expect(state.values).toEqual({ lead: 'Old' })
})
