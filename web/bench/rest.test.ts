import { expect, it } from 'vitest'
import { bracketed } from './rest'

it('writes a query as Strapi reads it', () => {
  const query = { locale: 'en', populate: { topics: { fields: ['slug', 'name'] } } }
  expect(decodeURIComponent(bracketed(query))).toBe(
    'locale=en&populate[topics][fields][0]=slug&populate[topics][fields][1]=name',
  )
})
