import { expect, it } from 'vitest'
import { isReservedSlug } from './reservedSlugs'

it.each([
  ['api::page.page', 'meetings', true],
  ['api::page.page', 'es', true],
  ['api::page.page', 'next', true],
  ['api::page.page', 'privacy', true],
  // What had that address before sites had news keeps it.
  ['api::page.page', 'news', false],
  ['api::meeting.meeting', 'archive', true],
  ['api::meeting.meeting', 'month', true],
  ['api::article.article', '2036', true],
  ['api::article.article', '2036-in-pictures', false],
  ['api::position.position', '2036', false],
])('of %s the slug “%s” is the site’s own: %s', (uid, slug, isReserved) => {
  expect(isReservedSlug(uid, slug)).toBe(isReserved)
})
