import { expect, it } from 'vitest'
import { topicAt } from './topics'

it.each([
  ['/', '', 'home'],
  ['/content-manager', '', 'what-is-where'],
  ['/content-manager/collection-types/api::meeting.meeting', '', 'add-a-meeting'],
  ['/content-manager/collection-types/api::page.page/abc', '', 'change-a-pages-text'],
  [
    '/content-manager/single-types/api::navigation.navigation',
    '',
    'menu-announcement-name-and-color',
  ],
  [
    '/content-manager/collection-types/api::page.page/abc',
    '?plugins[i18n][locale]=es',
    'translate',
  ],
  [
    '/content-manager/collection-types/api::page.page',
    '?plugins[i18n][locale]=es',
    'change-a-pages-text',
  ],
  ['/content-manager/collection-types/api::unknown.unknown', '', 'what-is-where'],
  ['/bring-in', '', 'bring-in-content-from-elsewhere'],
  ['/entries', '', 'read-and-answer-entries'],
  ['/settings/followed-calendars', '', 'follow-a-calendar'],
  ['/settings/users', '', 'let-somebody-else-in'],
])('at %s%s the guide helps with %s', (pathname, search, topic) => {
  expect(topicAt(pathname, search)).toBe(topic)
})
