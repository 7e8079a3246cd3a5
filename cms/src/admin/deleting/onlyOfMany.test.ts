import { expect, it } from 'vitest'
import { onlyOfMany } from './onlyOfMany'

it('an action is offered for one of many, not for what stands once', () => {
  const remove = Object.assign(() => 'Delete', { type: 'delete', position: ['header'] })
  const model = 'api::page.page'
  const limited = onlyOfMany(remove)
  expect(limited({ collectionType: 'collection-types', model })).toBe('Delete')
  expect(limited({ collectionType: 'single-types', model })).toBeNull()
  expect([limited.type, limited.position]).toEqual(['delete', ['header']])
})
