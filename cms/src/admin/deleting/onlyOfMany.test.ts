import { expect, it } from 'vitest'
import { onlyOfMany } from './onlyOfMany'

it('an action is offered for one of many, not for what stands once', () => {
  const remove = Object.assign(() => 'Delete', { type: 'delete', position: ['header'] })
  const limited = onlyOfMany(remove)
  expect(limited({ collectionType: 'collection-types' })).toBe('Delete')
  expect(limited({ collectionType: 'single-types' })).toBeNull()
  expect([limited.type, limited.position]).toEqual(['delete', ['header']])
})
